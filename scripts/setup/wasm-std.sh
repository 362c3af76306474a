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
  # Bitcode is what link-time optimisation of the crate needs from the standard library.
  build_wasm_std "$RUST" "-Cembed-bitcode=yes" -Zbuild-std=std,panic_abort,panic_unwind,test
  link_toolchain "$RUST"
  if command -v rustup >/dev/null; then
    rustup toolchain link "$WASM_TOOLCHAIN" "$RUST"
  fi
  wasm_std_stamp >"$RUST/stamp"
}

# Changes when Debian's compiler does, because a standard library fits one compiler only, and when this recipe does.
wasm_std_stamp() {
  dpkg-query -W -f '${Package} ${Version}\n' rustc-web rust-web-clippy rust-web-src 2>/dev/null
}

# build_wasm_std SYSROOT FLAGS CARGO-OPTIONS...
build_wasm_std() {
  local sysroot="$1" flags="$2" scratch libraries
  shift 2
  scratch="$(mktemp -d)"
  mkdir "$scratch/src"
  printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2024"\n' >"$scratch/Cargo.toml"
  printf '#![no_std]\n' >"$scratch/src/lib.rs"
  (cd "$scratch" && RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc RUSTFLAGS="$flags $(remap_paths)" \
    /usr/bin/cargo build --quiet --release --target "$WASM_TARGET" --target-dir target "$@")
  libraries="$sysroot/lib/rustlib/$WASM_TARGET/lib"
  rm -rf "$sysroot"
  mkdir -p "$libraries" "$sysroot/bin"
  rm "$scratch/target/$WASM_TARGET/release/deps"/libempty-*
  cp "$scratch/target/$WASM_TARGET/release/deps"/*.rlib "$libraries/"
  rm -rf "$scratch"
}

# A toolchain directory as rustup knows it: Debian's programs, told where this standard library is.
link_toolchain() {
  local sysroot="$1" host
  host="$(/usr/bin/rustc -vV | sed -n 's/^host: //p')"
  ln -sfn "/usr/lib/rustlib/$host" "$sysroot/lib/rustlib/$host"
  wrapper "$sysroot" rustc "exec /usr/bin/rustc --sysroot '$sysroot' \"\$@\""
  wrapper "$sysroot" rustdoc "exec /usr/bin/rustdoc --sysroot '$sysroot' \"\$@\""
  wrapper "$sysroot" cargo "RUSTC='$sysroot/bin/rustc' RUSTDOC='$sysroot/bin/rustdoc' exec /usr/bin/cargo \"\$@\""
  wrapper "$sysroot" cargo-clippy "SYSROOT='$sysroot' exec /usr/bin/cargo-clippy \"\$@\""
}

# wrapper SYSROOT NAME COMMAND
wrapper() {
  printf '#!/bin/sh\n%s\n' "$3" >"$1/bin/$2"
  chmod +x "$1/bin/$2"
}
