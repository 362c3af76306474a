# Sourced by the other scripts: where things are, which tools they use, how they speak.
# shellcheck shell=bash

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
# Installed once per user, shared by every clone on the machine.
TOOLS="${COGNITO_WASM_HOME:-${XDG_DATA_HOME:-$HOME/.local/share}/cognito-wasm}"
WASM_TARGET=wasm32-unknown-unknown
WASM_TOOLCHAIN=cognito-wasm
VENV="$TOOLS/python"

export PATH="$TOOLS/bin:$ROOT/node_modules/.bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
cd "$ROOT" || exit 1

step() { printf '  %-22s %s\n' "$1" "$2"; }
heading() { printf '\n== %s\n' "$1"; }
fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

# The one version of wasm-bindgen, as Cargo.toml states it.
wasm_bindgen_version() { sed -n 's/^wasm-bindgen = .*"=\([0-9.]*\)".*$/\1/p' "$ROOT/Cargo.toml"; }

# has_wasm_std SYSROOT
has_wasm_std() { compgen -G "$1/lib/rustlib/$WASM_TARGET/lib/libstd-*.rlib" >/dev/null; }

# Runs a command with the toolchain that can compile to wasm32: the active one if it has the target's standard
# library, else the one that setup/wasm-std.sh put together.
with_wasm_toolchain() {
  if has_wasm_std "$(rustc --print sysroot 2>/dev/null)"; then
    "$@"
  else
    PATH="$TOOLS/rust/bin:$PATH" "$@"
  fi
}

# A panic names its source file. These flags take the builder's own folders out of it: the same bytes on every machine.
remap_paths() {
  local folder registries="${CARGO_HOME:-$HOME/.cargo}/registry/src"
  printf -- '--remap-path-prefix=/usr/lib/rustlib/src/rust/library/= --remap-path-prefix=%s/=' "$registries"
  for folder in "$registries"/*/; do
    printf -- ' --remap-path-prefix=%s=' "$folder"
  done
}

# browser_path chromium|chromedriver|firefox: the first of its names on the PATH.
browser_path() {
  case "$1" in
    chromium) command -v chromium || command -v google-chrome || command -v chrome ;;
    firefox) command -v firefox || command -v firefox-esr ;;
    *) command -v "$1" ;;
  esac
}
