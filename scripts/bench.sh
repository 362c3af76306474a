#!/usr/bin/env bash
# Measures sign-in time and download size against the other clients.
set -euo pipefail
source "$(dirname "$0")/env.sh"

scripts/setup.sh
scripts/build.sh
exec node bench/run.mjs "$@"
