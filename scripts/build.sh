#!/usr/bin/env bash
# Builds what pkg/ does not hold under version control: the modules, the scripts, their types.
set -euo pipefail
source "$(dirname "$0")/env.sh"

STAMP=target/pkg.stamp
# What wasm-bindgen and wasm-opt leave for the bundler.
WASM=target/wasm
# The WebAssembly features that rustc's target has switched on, and the SIMD that the arithmetic of SRP uses.
FEATURES=(bulk-memory bulk-memory-opt call-indirect-overlong multivalue mutable-globals nontrapping-float-to-int
  reference-types sign-ext simd)

main() {
  heading "Build"
  local inputs
  inputs="$(hash_inputs)"
  if [[ "$(cat "$STAMP" 2>/dev/null)" == "$inputs" && -f pkg/index.js ]]; then
    step pkg "up to date"
    return
  fi
  rm -f "$STAMP"
  mkdir -p "$WASM"
  with_wasm_toolchain cargo fetch --locked --quiet --target "$WASM_TARGET"
  build_module client
  build_module aws
  step esbuild "bundling the scripts"
  BUILD_ID="${inputs:0:16}" node scripts/bundle.mjs
  step tsc "writing the types"
  tsc --project src/js/tsconfig.types.json
  node scripts/types.mjs
  printf '%s' "$inputs" >"$STAMP"
}

# The contents of all that the result depends on, as one hash.
hash_inputs() {
  {
    find src crates .cargo scripts/{build,env}.sh scripts/*.mjs Cargo.toml Cargo.lock package.json package-lock.json -type f
  } | LC_ALL=C sort | git hash-object --stdin-paths | git hash-object --stdin
}

# build_module FEATURE: the WebAssembly module of a cargo feature, and its glue.
build_module() {
  local name="$1" linked="target/$WASM_TARGET/release/cognito_wasm.wasm"
  step "cargo ($name)" "compiling to wasm32"
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$(remap_paths)" with_wasm_toolchain \
    cargo rustc --locked --quiet --release --lib --crate-type cdylib --target "$WASM_TARGET" \
    --no-default-features --features "$name"
  wasm-bindgen --target web --omit-default-module-path --experimental-reset-state-function \
    --remove-name-section --remove-producers-section --out-name "$name" --out-dir "$WASM" "$linked"
  wasm-opt "${FEATURES[@]/#/--enable-}" -Oz --converge --strip-debug --strip-producers --strip-target-features \
    "$WASM/${name}_bg.wasm" -o "$WASM/${name}_bg.wasm"
  step "module ($name)" "$(wc -c <"$WASM/${name}_bg.wasm") bytes"
}

main
