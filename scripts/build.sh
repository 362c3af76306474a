#!/usr/bin/env bash
# Builds what pkg/ does not hold under version control: the .wasm, the script that drives it, the .wasm's inline form and
# the CommonJS bundle.
set -euo pipefail
source "$(dirname "$0")/env.sh"

OUTPUTS=(pkg/cognito.js pkg/cognito_bg.wasm pkg/cognito.wasm.js)
STAMP=target/pkg.stamp
# What lies between the compilers and pkg/.
PARTS=target/parts
# The WebAssembly features that rustc's target has switched on, and the SIMD that the arithmetic of SRP uses.
FEATURES=(bulk-memory bulk-memory-opt call-indirect-overlong multivalue mutable-globals nontrapping-float-to-int
  reference-types sign-ext simd)

main() {
  heading "Build"
  local inputs
  mkdir -p pkg target
  inputs="$(hash_inputs)"
  if [[ "$(cat "$STAMP" 2>/dev/null)" == "$inputs" ]] && outputs_present; then
    step pkg "up to date"
    return
  fi
  rm -f "$STAMP"
  step cargo "compiling to wasm32"
  compile
  step wasm-bindgen "making its exports callable"
  rm -rf "$PARTS"
  mkdir -p "$PARTS"
  wasm-bindgen --target bundler --omit-default-module-path --remove-name-section --remove-producers-section \
    --no-typescript --out-name core --out-dir "$PARTS" "target/$WASM_TARGET/release/cognito_wasm.wasm"
  step wasm-opt "making it smaller"
  optimize
  step esbuild "bundling the drivers"
  esbuild src/js/index.js --bundle --format=esm --minify --target=es2022 --log-level=warning --outfile="$PARTS/bundle.js"
  terser "$PARTS/bundle.js" --module --ecma 2022 --compress passes=3 --mangle --output pkg/cognito.js
  step inline "$(node scripts/inline-wasm.mjs)"
  bundle_commonjs
  printf '%s' "$inputs" >"$STAMP"
}

compile() {
  with_wasm_toolchain cargo fetch --quiet --target "$WASM_TARGET"
  with_small_toolchain cargo build --quiet --release --lib --target "$WASM_TARGET"
}

# The contents of all that the result depends on, one hash for each file.
hash_inputs() {
  {
    find src .cargo scripts/build.sh scripts/env.sh scripts/{inline-wasm,order-functions,narrow-boundary,wasm-sections}.mjs Cargo.toml Cargo.lock package-lock.json -type f
    find pkg -name '*.js' ! -name 'cognito*'
  } | LC_ALL=C sort | git hash-object --stdin-paths
}

outputs_present() {
  local file
  for file in "${OUTPUTS[@]}"; do
    [[ -f "$file" ]] || return 1
  done
  [[ ! -f pkg/inline.js || -f pkg/cognito.cjs ]]
}

# What is compressed best is not what is smallest: functions stay apart, beside those that resemble them.
optimize() {
  local wasm="$PARTS/core_bg.wasm"
  node scripts/narrow-boundary.mjs "$wasm" "$wasm"
  opt "$wasm" -g -Oz --converge --low-memory-unused --merge-locals --reorder-functions \
    --one-caller-inline-max-function-size 0 --always-inline-max-function-size 0 --flexible-inline-max-function-size 0
  node scripts/order-functions.mjs "$wasm" "$wasm"
  opt "$wasm" -g --reorder-functions-by-name
  opt "$wasm" --strip-debug --strip-producers --strip-target-features
  mv "$wasm" pkg/cognito_bg.wasm
}

# opt FILE FLAGS…: in place.
opt() {
  wasm-opt "${FEATURES[@]/#/--enable-}" "${@:2}" "$1" -o "$1"
}

# For `require` where it cannot load ES modules: Node before 20.19, and old tools.
bundle_commonjs() {
  if [[ -f pkg/inline.js ]]; then
    esbuild pkg/inline.js --bundle --format=cjs --platform=neutral --log-level=warning --outfile=pkg/cognito.cjs
  fi
}

main
