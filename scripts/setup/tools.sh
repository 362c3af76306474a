# Programs that cargo builds: they go into this project's tool folder, so that a user's own versions stay as they are.
# shellcheck shell=bash

WASM_PACK_VERSION=0.15.1
GECKODRIVER_VERSION=0.37.1

setup_wasm_bindgen() {
  local version
  version="$(wasm_bindgen_version)"
  [[ -n "$version" ]] || fail "Cargo.toml must name one version of wasm-bindgen, as in: version = \"=1.2.3\"."
  if [[ "$(wasm-bindgen --version 2>/dev/null)" == "wasm-bindgen $version" ]] &&
    [[ "$(wasm-bindgen-test-runner --version 2>/dev/null)" == "wasm-bindgen-test-runner $version" ]]; then
    step wasm-bindgen "$version"
    return
  fi
  cargo_install wasm-bindgen-cli "$version" "about 4 minutes"
}

setup_wasm_pack() {
  if command -v wasm-pack >/dev/null; then
    step wasm-pack "$(wasm-pack --version | cut -d' ' -f2)"
    return
  fi
  cargo_install wasm-pack "$WASM_PACK_VERSION" "about 3 minutes" --locked
}

setup_geckodriver() {
  if command -v geckodriver >/dev/null; then
    step geckodriver "$(geckodriver --version | sed -n '1s/geckodriver \([^ ]*\).*/\1/p')"
    return
  fi
  cargo_install geckodriver "$GECKODRIVER_VERSION" "about 2 minutes"
}

# cargo_install CRATE VERSION DURATION [OPTION...]
cargo_install() {
  local crate="$1" version="$2" duration="$3" log
  shift 3
  step "$crate" "building $version ($duration)"
  mkdir -p "$TOOLS"
  log="$TOOLS/$crate.log"
  # These programs run for milliseconds: compile them quickly instead of well.
  if ! CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install "$crate" --version "=$version" --force --root "$TOOLS" --target-dir "$TOOLS/build" "$@" \
    >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    fail "Building $crate $version failed; its whole output is in $log."
  fi
  rm -rf "$TOOLS/build" "$log"
}
