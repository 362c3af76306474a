// Real browsers, headless, driven through one API: Chromium over its DevTools protocol, Firefox over WebDriver BiDi.
import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { browserPath } from "../server/machine.mjs";

const { "goog:chromeOptions": chromium, "moz:firefoxOptions": firefox } = JSON.parse(
  readFileSync(new URL("../../webdriver.json", import.meta.url), "utf8"),
);

const launchOptions = {
  chromium: { browser: "chrome", args: chromium.args },
  firefox: { browser: "firefox", args: firefox.args, protocol: "webDriverBiDi" },
};

export const browserNames = Object.keys(launchOptions);

/**
 * Starts a browser with a profile of its own.
 * @param {"chromium" | "firefox"} name
 * @returns {Promise<import("puppeteer-core").Browser>}
 */
export function launch(name) {
  return puppeteer.launch({ ...launchOptions[name], executablePath: browserPath(name), headless: true });
}

/**
 * Opens a tab and writes down what must not happen unseen.
 * @param {import("puppeteer-core").Browser | import("puppeteer-core").BrowserContext} context tabs of one context share their storage
 * @returns {Promise<{ page: import("puppeteer-core").Page, log: { errors: string[], requests: { method: string, url: string }[], violations(): Promise<string[]> } }>}
 */
export async function openTab(context) {
  const page = await context.newPage();
  const log = { errors: [], requests: [], violations: () => page.evaluate(() => window.violations) };
  page.on("console", (message) => message.type() === "error" && log.errors.push(message.text()));
  page.on("pageerror", (error) => log.errors.push(String(error)));
  page.on("request", (request) => log.requests.push({ method: request.method(), url: request.url() }));
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      window.violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return { page, log };
}
