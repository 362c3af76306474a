// What a user does on the page.

/** Fills in the first form, and sends it. */
export async function submitPassword(page, { username, password }) {
  await page.type("#username", username);
  await page.type("#password", password);
  await page.click("#sign-in [type=submit]");
}

/** Signs in where nothing but the password is asked. */
export async function signIn(page, user) {
  await submitPassword(page, user);
  await shown(page, "session");
}

/** Waits until the page shows a view: `sign-in`, `prompt` or `session`; with `title`, under that title. */
export async function shown(page, view, title) {
  await page.waitForSelector(`#${view}:not([hidden])`);
  if (title === undefined) return;
  await page.waitForFunction((id, wanted) => document.querySelector(`#${id} h1`).textContent === wanted, {}, view, title);
}

/** Fills in the form of a step, by the fields' names, and sends it. */
export async function answer(page, values) {
  for (const [name, value] of Object.entries(values)) await page.type(`#prompt [name="${name}"]`, value);
  await page.click("#prompt [type=submit]");
}

/** The text of an element, whether it is seen or not. */
export function text(page, selector) {
  return page.$eval(selector, (element) => element.textContent);
}
