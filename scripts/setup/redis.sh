# A Redis server, for the tests of "cognito-wasm/redis".
# shellcheck shell=bash

setup_redis() {
  if ! command -v redis-server >/dev/null; then
    apt_install "Redis is missing: install redis-server, version 6 or later, then run this again." redis-server
  fi
  step redis "$(redis-server --version | sed -n 's/.*v=\([^ ]*\).*/\1/p')"
}
