#!/usr/bin/env bash
# Installs what this repository needs and the machine lacks: once per user, and nothing when all is there.
#
#   scripts/setup.sh            everything
#   scripts/setup.sh build      what scripts/build.sh needs
#   scripts/setup.sh start      that, and the local Cognito server
#   scripts/setup.sh runtimes   Deno, Bun and other versions of Node, which the tests of the package run in
set -euo pipefail
source "$(dirname "$0")/env.sh"
source scripts/setup/apt.sh
source scripts/setup/wasm-std.sh
source scripts/setup/tools.sh
source scripts/setup/node.sh
source scripts/setup/python.sh
source scripts/setup/browsers.sh
source scripts/setup/redis.sh
source scripts/setup/runtimes.sh

heading "Set-up"
case "${1:-all}" in
  build) parts=(setup_node setup_wasm_std setup_wasm_bindgen) ;;
  start) parts=(setup_node setup_python setup_wasm_std setup_wasm_bindgen) ;;
  runtimes) parts=(setup_runtimes) ;;
  all) parts=(setup_node setup_python setup_moto setup_browsers setup_redis setup_runtimes setup_wasm_std setup_wasm_bindgen setup_wasm_pack setup_geckodriver) ;;
  *) fail "Unknown part '$1': say build, start, runtimes or nothing." ;;
esac
for part in "${parts[@]}"; do
  "$part"
done
