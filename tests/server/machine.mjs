// Where this machine keeps what scripts/setup.sh found or installed.
import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const dataFolder = process.env.XDG_DATA_HOME || join(homedir(), ".local", "share");

/** The tool folder that every clone on the machine shares; scripts/env.sh computes the same. */
export const toolsFolder = process.env.COGNITO_WASM_HOME || join(dataFolder, "cognito-wasm");

/** The Python that has ministack and pycognito. */
export const pythonPath = join(toolsFolder, "python", "bin", "python");

const browserNames = {
  chromium: ["chromium", "google-chrome", "chrome"],
  firefox: ["firefox", "firefox-esr"],
};

/**
 * The path of an installed browser.
 * @param {"chromium" | "firefox"} browser
 * @throws {Error} when the machine has none
 */
export function browserPath(browser) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of browserNames[browser]) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  throw new Error(`No ${browser} on the PATH: run scripts/setup.sh`);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
