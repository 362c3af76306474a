#!/usr/bin/env bash
# Measures time, download, memory and what the page feels of a sign-in, beside the other clients.
#
#   scripts/bench.sh                 everything; writes docs/bench.json, docs/bench.svg and the tables in README.md
#   scripts/bench.sh size startup    these parts, see bench/run.mjs; writes nothing
set -euo pipefail
source "$(dirname "$0")/env.sh"

scripts/setup.sh
scripts/build.sh
exec node bench/run.mjs "$@"
