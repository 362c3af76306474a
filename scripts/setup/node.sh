# The Node packages that build and test, exactly as package-lock.json lists them.
# shellcheck shell=bash

setup_node() {
  command -v node >/dev/null || fail "Node is missing: install version 20.19 or later from https://nodejs.org, then run this again."
  local stamp=node_modules/.installed-lock.json
  if cmp -s package-lock.json "$stamp"; then
    step "node packages" "up to date"
    return
  fi
  step "node packages" "installing with npm ci"
  npm ci --loglevel=error --no-fund --no-audit </dev/null >/dev/null
  cp package-lock.json "$stamp"
}
