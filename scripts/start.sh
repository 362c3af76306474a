#!/usr/bin/env bash
# Shows the SDK at work: a page that signs in against a Cognito server on this machine.
#
#   npm start                   on a free port
#   npm start -- --port 8080    on that one
set -euo pipefail
source "$(dirname "$0")/env.sh"

scripts/setup.sh start
scripts/build.sh
exec node scripts/start.mjs "$@"
