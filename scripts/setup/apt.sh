# Debian packages, where this machine and this user may install them.
# shellcheck shell=bash

# apt_install SENTENCE PACKAGE...: installs what is missing, or ends with the sentence that says what the user can do.
apt_install() {
  local sentence="$1" missing=() package
  shift
  if ! command -v dpkg-query >/dev/null; then
    fail "$sentence"
  fi
  for package in "$@"; do
    installed "$package" || missing+=("$package")
  done
  if ((${#missing[@]} == 0)); then
    return
  fi
  if [[ "$(. /etc/os-release && echo "$ID")" != debian || "$(id -u)" != 0 ]]; then
    fail "$sentence"
  fi
  step "apt-get install" "${missing[*]}"
  apt-get update -qq </dev/null >/dev/null
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" </dev/null >/dev/null ||
    fail "$sentence"
}

installed() { [[ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" == installed ]]; }
