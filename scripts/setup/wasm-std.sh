# The wasm32 standard library: the active toolchain's, or one built from Debian's sources.
# shellcheck shell=bash

RUST="$TOOLS/rust"
DEBIAN_RUST_PACKAGES=(rustc-web cargo-web rust-web-clippy rust-web-src rust-web-llvm lld-22)

setup_wasm_std() {
  command -v cargo >/dev/null || fail "Rust is missing: install its stable toolchain with rustup (https://rustup.rs), then run this again."
  if has_wasm_std "$(rustc --print sysroot)"; then
    step "wasm32 std" "in the active toolchain"
    return
  fi
  if has_wasm_std "$RUST" && [[ "$(cat "$RUST/stamp" 2>/dev/null)" == "$(wasm_std_stamp)" ]]; then
    step "wasm32 std" "in $RUST"
    return
  fi
  apt_install "The wasm32 standard library is missing: run 'rustup target add $WASM_TARGET', then this again." \
    "${DEBIAN_RUST_PACKAGES[@]}"
  step "wasm32 std" "building it from Debian's sources (about a minute)"
  build_wasm_std
  link_toolchain
  wasm_std_stamp >"$RUST/stamp"
}

# Changes when Debian's compiler does, because a standard library fits one compiler only.
wasm_std_stamp() { dpkg-query -W -f '${Package} ${Version}\n' rustc-web rust-web-clippy rust-web-src 2>/dev/null; }

build_wasm_std() {
  local scratch
  scratch="$(mktemp -d)"
  mkdir "$scratch/src"
  printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2024"\n' >"$scratch/Cargo.toml"
  printf '#![no_std]\n' >"$scratch/src/lib.rs"
  # Bitcode is what link-time optimisation of the crate needs from the standard library.
  (cd "$scratch" && RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc RUSTFLAGS="-Cembed-bitcode=yes $(remap_paths)" \
    /usr/bin/cargo build --quiet --release --target "$WASM_TARGET" --target-dir target \
    -Zbuild-std=std,panic_abort,panic_unwind,test)
  local libraries="$RUST/lib/rustlib/$WASM_TARGET/lib"
  rm -rf "$RUST"
  mkdir -p "$libraries" "$RUST/bin"
  rm "$scratch/target/$WASM_TARGET/release/deps"/libempty-*
  cp "$scratch/target/$WASM_TARGET/release/deps"/*.rlib "$libraries/"
  rm -rf "$scratch"
}

# A toolchain directory as rustup knows it: Debian's programs, told where this standard library is.
link_toolchain() {
  local host
  host="$(/usr/bin/rustc -vV | sed -n 's/^host: //p')"
  ln -sfn "/usr/lib/rustlib/$host" "$RUST/lib/rustlib/$host"
  wrapper rustc "exec /usr/bin/rustc --sysroot '$RUST' \"\$@\""
  wrapper rustdoc "exec /usr/bin/rustdoc --sysroot '$RUST' \"\$@\""
  wrapper cargo "RUSTC='$RUST/bin/rustc' RUSTDOC='$RUST/bin/rustdoc' exec /usr/bin/cargo \"\$@\""
  wrapper cargo-clippy "SYSROOT='$RUST' exec /usr/bin/cargo-clippy \"\$@\""
  if command -v rustup >/dev/null; then
    rustup toolchain link "$WASM_TOOLCHAIN" "$RUST"
  fi
}

wrapper() {
  printf '#!/bin/sh\n%s\n' "$2" >"$RUST/bin/$1"
  chmod +x "$RUST/bin/$1"
}
