#!/usr/bin/env bash
# Sets up, builds, and runs every test; stops at the first part that fails.
#
#   scripts/test.sh              all parts
#   scripts/test.sh rust js      these parts
#
# Parts: fmt clippy rust wasm types js browser pack size; `lint` is fmt, clippy and types.
set -euo pipefail
source "$(dirname "$0")/env.sh"

ALL=(fmt clippy types rust js wasm browser pack size)
LINT=(fmt clippy types)

main() {
  local part parts=()
  if (($# == 0)); then
    set -- "${ALL[@]}"
  fi
  for part in "$@"; do
    case "$part" in
      lint) parts+=("${LINT[@]}") ;;
      fmt | clippy | rust | wasm | types | js | browser | pack | size) parts+=("$part") ;;
      *) fail "Unknown part '$part': say ${ALL[*]} or lint." ;;
    esac
  done
  scripts/setup.sh
  scripts/build.sh
  for part in "${parts[@]}"; do
    "test_$part"
  done
  heading "Passed: ${parts[*]}"
}

test_fmt() {
  heading "Format"
  cargo fmt --all --check
}

test_clippy() {
  heading "Clippy, host and wasm32"
  cargo clippy --locked --quiet --workspace --all-targets -- -D warnings
  with_wasm_toolchain cargo clippy --locked --quiet --target "$WASM_TARGET" --lib --test wasm -- -D warnings
}

test_rust() {
  heading "Rust"
  cargo test --locked --quiet --workspace
}

# The same core, compiled to WebAssembly, inside real browsers.
test_wasm() {
  heading "WebAssembly in Chromium and Firefox"
  WASM_BINDGEN_TEST_TIMEOUT=300 with_wasm_toolchain wasm-pack --log-level warn test --headless --chrome --firefox \
    --chromedriver "$(browser_path chromedriver)" --geckodriver "$(browser_path geckodriver)" \
    --mode no-install -- --test wasm
}

# The scripts, which compile against the modules' generated types; then the published types, as applications use them.
test_types() {
  local project
  heading "Types: src/js"
  tsc --project src/js/tsconfig.json
  for project in tests/types/tsconfig*.json; do
    [[ -f "$project" ]] || continue
    heading "Types: $project"
    tsc --project "$project"
  done
}

test_js() {
  compile_scripts
  node_tests "Node" tests/ports tests/js
}

test_browser() {
  compile_scripts
  node_tests "Pages in Chromium and Firefox" tests/browser
}

test_pack() { node_tests "The packed package" tests/pack; }

# What a page downloads, against the committed budget; and the README's tables, against the committed results.
test_size() {
  heading "Size"
  node bench/budget.mjs
  node bench/report.mjs --check
}

# Each script by itself, in target/js, for the tests of the ports and of the verifier.
compile_scripts() {
  rm -rf target/js
  find src/js -name '*.ts' -print0 |
    xargs -0 esbuild --log-level=error --format=esm --target=es2022 --outbase=src/js --outdir=target/js
}

# node_tests HEADING FOLDER... One file at a time: they start servers and browsers, and machines are small.
node_tests() {
  local folder files=()
  heading "$1"
  shift
  for folder in "$@"; do
    files+=("$folder"/*.test.mjs)
  done
  node --test --test-reporter=spec --test-concurrency=1 "${files[@]}"
}

main "$@"
