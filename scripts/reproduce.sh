#!/usr/bin/env bash
# Builds the last commit once more in a clean clone, and compares the packages byte for byte. The toolchain is the same: that
# of this machine.
set -euo pipefail
source "$(dirname "$0")/env.sh"

[[ -z "$(git status --porcelain)" ]] || fail "Commit first: the clone has the last commit alone."
scripts/setup.sh build
scripts/build.sh

scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
heading "The same in a clean clone"
git clone --quiet --no-hardlinks . "$scratch/clone"
(cd "$scratch/clone" && scripts/setup.sh build && scripts/build.sh)

heading "Comparison"
# packed FOLDER DESTINATION: packs the package, and prints the name of the tarball.
packed() {
  (cd "$1" && npm pack --silent --pack-destination "$2")
}
mkdir "$scratch/here" "$scratch/there"
first="$scratch/here/$(packed . "$scratch/here")"
second="$scratch/there/$(packed "$scratch/clone" "$scratch/there")"
cmp "$first" "$second" || fail "The packages differ: unpack both and compare their files."
step "identical" "$(sha256sum "$first" | cut -d' ' -f1)"
