#!/usr/bin/env bash
# Builds what pkg/ does not hold under version control: the modules, the scripts that drive them, the modules' inline form
# and the CommonJS bundle.
set -euo pipefail
source "$(dirname "$0")/env.sh"

OUTPUTS=(pkg/{cognito,cognito.wasm,extras,extras.wasm}.js pkg/{cognito_bg,extras}.wasm pkg/cognito.cjs)
STAMP=target/pkg.stamp
# Where the drivers meet the glue, which core.js imports as ./glue_bg.js.
SCRIPTS=target/scripts
# The WebAssembly features that rustc's target has switched on, and the SIMD that the arithmetic of SRP uses.
FEATURES=(bulk-memory bulk-memory-opt call-indirect-overlong multivalue mutable-globals nontrapping-float-to-int
  reference-types sign-ext simd)
# With which function an order of theirs may begin.
STARTS=(0 5 50 100 150 200 250 300 350 400)
# What few pages ask for, by the types in Rust whose methods and closures do it: a module of its own.
EXTRAS=(js::credentials::Source js::verifier::Verification verify::Expectation)

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
  step wasm-bindgen "writing the glue"
  rm -rf "$SCRIPTS"
  mkdir -p "$SCRIPTS"
  wasm-bindgen --target bundler --omit-default-module-path --keep-debug --remove-producers-section \
    --no-typescript --out-name glue --out-dir "$SCRIPTS" "target/$WASM_TARGET/release/cognito_wasm.wasm"
  # ports.js has one state, so there must be one of it. The hashes behind names tell versions apart, of which there is one.
  sed -i -E "s#'\./snippets/.*/ports\.js'#'./ports.js'#; s#(__wbg_\w+)_[0-9a-f]{16}\(#\1(#" "$SCRIPTS/glue_bg.js"
  step wasm-opt "making it smaller"
  optimize
  step esbuild "bundling the drivers with the glue"
  cp src/js/*.js "$SCRIPTS"
  node scripts/bundle.mjs "$SCRIPTS"
  step inline "$(node scripts/inline-wasm.mjs)"
  # For `require` where it cannot load ES modules: Node before 20.19, and old tools.
  esbuild pkg/whole.js --bundle --format=cjs --platform=neutral --log-level=warning --outfile=pkg/cognito.cjs
  printf '%s' "$inputs" >"$STAMP"
}

# Linked with a segment for each text and table, so that they can be told apart when the module is split.
compile() {
  with_wasm_toolchain cargo fetch --quiet --target "$WASM_TARGET"
  with_small_toolchain cargo rustc --quiet --release --lib --target "$WASM_TARGET" -- -Clink-arg=--no-merge-data-segments
}

# The contents of all that the result depends on, one hash for each file.
hash_inputs() {
  {
    find src crates .cargo scripts/{build,env}.sh scripts/*.mjs Cargo.toml Cargo.lock package-lock.json -type f
    find pkg -name '*.js' ! -name 'cognito*' ! -name 'extras*'
  } | LC_ALL=C sort | git hash-object --stdin-paths
}

outputs_present() {
  local file
  for file in "${OUTPUTS[@]}"; do
    [[ -f "$file" ]] || return 1
  done
}

# What is compressed best is not what is smallest: functions stay apart, beside those that resemble them.
optimize() {
  local split linked="$SCRIPTS/glue_bg.wasm" wasm="$SCRIPTS/whole.wasm"
  export WASM_FEATURES="${FEATURES[*]}"
  node scripts/data-segments.mjs "$linked" "$wasm"
  opt "$wasm" -g -Oz --converge --low-memory-unused --merge-locals --reorder-functions \
    --one-caller-inline-max-function-size 0 --always-inline-max-function-size 0 --flexible-inline-max-function-size 0
  split="$(node scripts/split-module.mjs "$linked" "$wasm" pkg/cognito_bg.wasm pkg/extras.wasm "${EXTRAS[@]}")"
  step split "$split"
  order_functions pkg/cognito_bg.wasm "${STARTS[@]}"
  # It has fewer functions.
  order_functions pkg/extras.wasm "${STARTS[@]:0:4}"
}

# order_functions WASM STARTS…: in the order that is compressed best, of several.
order_functions() {
  local start size least="" try="$SCRIPTS/try.wasm" best="$SCRIPTS/best.wasm"
  for start in "${@:2}"; do
    node scripts/order-functions.mjs "$1" "$try" "$start"
    opt "$try" -g --reorder-functions-by-name
    opt "$try" --strip-debug --strip-producers --strip-target-features
    size="$(node -p 'zlib.brotliCompressSync(fs.readFileSync(process.argv[1])).length' "$try")"
    if [[ -z "$least" || "$size" -lt "$least" ]]; then
      least="$size"
      mv "$try" "$best"
    fi
  done
  mv "$best" "$1"
}

# opt FILE FLAGS…: in place.
opt() {
  wasm-opt "${FEATURES[@]/#/--enable-}" "${@:2}" "$1" -o "$1"
}

main
