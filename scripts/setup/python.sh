# The local Cognito servers and a second independent client, in a Python environment of their own.
# shellcheck shell=bash

PYTHON_PACKAGES=(ministack==1.5.33 cryptography==50.0.2 pycognito==2024.5.1)
# The second server, for tests only: it is larger than all the others together.
MOTO='moto[server]==5.2.5'

setup_python() {
  if [[ "$(cat "$VENV/stamp" 2>/dev/null)" == "${PYTHON_PACKAGES[*]}" ]] && "$VENV/bin/python" -c '' 2>/dev/null; then
    step "python packages" "up to date"
    return
  fi
  local python
  python="$(python_with_venv)"
  step "python packages" "${PYTHON_PACKAGES[*]}"
  rm -rf "$VENV"
  mkdir -p "$TOOLS"
  "$python" -m venv "$VENV"
  "$VENV/bin/pip" install --quiet --no-input --disable-pip-version-check "${PYTHON_PACKAGES[@]}" </dev/null
  printf '%s' "${PYTHON_PACKAGES[*]}" >"$VENV/stamp"
}

setup_moto() {
  if [[ "$(cat "$VENV/moto" 2>/dev/null)" == "$MOTO" ]]; then
    step "moto" "up to date"
    return
  fi
  step "moto" "$MOTO"
  "$VENV/bin/pip" install --quiet --no-input --disable-pip-version-check "${PYTHON_PACKAGES[@]}" "$MOTO" </dev/null
  printf '%s' "$MOTO" >"$VENV/moto"
}

# Debian splits `ensurepip` off into a package of its own, so having Python is not enough.
python_with_venv() {
  local candidate
  for candidate in python3 /usr/bin/python3; do
    if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
      printf '%s' "$candidate"
      return
    fi
  done
  apt_install "Python 3.10 or later with its venv module is missing: install it (on Debian: apt-get install python3-venv), then run this again." \
    python3-venv >&2
  printf '/usr/bin/python3'
}
