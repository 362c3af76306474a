#!/bin/sh
# Shows that SRP's arithmetic takes the same steps whatever the secrets are. Needs valgrind and an x86-64 machine.
set -eu
cd "$(dirname "$0")/../.."
cargo build --quiet --release -p constant-time
program=${CARGO_TARGET_DIR:-target}/release/constant-time

# Twenty very different secrets of one length, one number of instructions.
counts=$(for kind in $(seq 0 19); do
  valgrind --tool=callgrind --callgrind-out-file=/dev/null --collect-atstart=no --toggle-collect=sign_in \
    "$program" count "$kind" 2>&1 | sed -n 's/.*Collected : //p'
done)
[ "$(echo "$counts" | wc -l)" = 20 ] || { echo "callgrind gave no count" >&2; exit 1; }
[ "$(echo "$counts" | sort -u | wc -l)" = 1 ] || { echo "the number of instructions differs:" $counts >&2; exit 1; }
echo "callgrind: $(echo "$counts" | head -n 1) instructions, whatever the secrets"

# Nothing branches or indexes on a secret; and if something did, memcheck would tell.
valgrind --quiet --error-exitcode=9 "$program" taint
! valgrind --quiet --error-exitcode=9 "$program" leak 2>/dev/null || { echo "memcheck missed a leak" >&2; exit 1; }
echo "memcheck: no branch and no address depends on a secret"
