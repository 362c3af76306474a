# The browsers that the tests drive.
# shellcheck shell=bash

setup_browsers() {
  if browser_path chromium >/dev/null && browser_path chromedriver >/dev/null && browser_path firefox >/dev/null; then
    step browsers "$(browser_path chromium), $(browser_path firefox)"
    return
  fi
  apt_install "A browser is missing: put Chromium, the chromedriver of its version and Firefox on the PATH (on Debian: apt-get install chromium chromium-driver firefox-esr), then run this again." \
    chromium chromium-driver firefox-esr
}
