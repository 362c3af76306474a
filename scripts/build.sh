#!/usr/bin/env bash
# Builds what pkg/ does not hold under version control: the .wasm, its glue, its inline form and the CommonJS bundle.
set -euo pipefail
source "$(dirname "$0")/env.sh"

OUTPUTS=(pkg/cognito.js pkg/cognito_bg.wasm pkg/cognito.wasm.js)
STAMP=target/pkg.stamp
# The WebAssembly features that rustc's target uses; all have been in every browser since 2021 or longer.
FEATURES=(bulk-memory bulk-memory-opt call-indirect-overlong extended-const multivalue mutable-globals
  nontrapping-float-to-int reference-types sign-ext simd)

main() {
  heading "Build"
  local inputs
  inputs="$(hash_inputs)"
  if [[ "$(cat "$STAMP" 2>/dev/null)" == "$inputs" ]] && outputs_present; then
    step pkg "up to date"
    return
  fi
  rm -f "$STAMP"
  step cargo "compiling to wasm32"
  with_wasm_toolchain cargo build --quiet --release --lib --target "$WASM_TARGET"
  step wasm-bindgen "writing the glue"
  wasm-bindgen --target web --omit-default-module-path --remove-name-section --remove-producers-section \
    --no-typescript --out-name cognito --out-dir pkg "target/$WASM_TARGET/release/cognito_wasm.wasm"
  step wasm-opt "$(optimize)"
  inline_wasm
  bundle_commonjs
  step pkg "$(sizes)"
  printf '%s' "$inputs" >"$STAMP"
}

# One hash over the contents of all that the result depends on.
hash_inputs() {
  {
    find src scripts/build.sh scripts/env.sh .cargo Cargo.toml Cargo.lock package-lock.json -type f
    find pkg -name '*.js' ! -name 'cognito*' 2>/dev/null
  } | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -d' ' -f1
}

outputs_present() {
  local file
  for file in "${OUTPUTS[@]}"; do
    [[ -f "$file" ]] || return 1
  done
  [[ ! -f pkg/inline.js || -f pkg/cognito.cjs ]]
}

optimize() {
  local before after
  before="$(stat -c %s pkg/cognito_bg.wasm)"
  wasm-opt -Oz --converge "${FEATURES[@]/#/--enable-}" --strip-debug --strip-producers --strip-target-features \
    pkg/cognito_bg.wasm -o pkg/cognito_bg.wasm
  after="$(stat -c %s pkg/cognito_bg.wasm)"
  printf '%s -> %s bytes' "$before" "$after"
}

# The bytes as a string: a module that every bundler and every server takes without a plugin or a MIME type.
inline_wasm() { printf 'export default "%s";\n' "$(base64 -w0 pkg/cognito_bg.wasm)" >pkg/cognito.wasm.js; }

# For `require` where it cannot load ES modules: Node before 20.19, and old tools.
bundle_commonjs() {
  if [[ -f pkg/inline.js ]]; then
    esbuild pkg/inline.js --bundle --format=cjs --platform=neutral --log-level=warning --outfile=pkg/cognito.cjs
  fi
}

sizes() { printf '%s bytes of wasm, %s gzipped' "$(stat -c %s pkg/cognito_bg.wasm)" "$(gzip -9c pkg/cognito_bg.wasm | wc -c)"; }

main
