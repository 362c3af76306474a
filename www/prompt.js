// The one form for everything that is asked besides username and password at sign-in.
import { element, linkButton } from "./element.js";
import { handleForm, handleReveal, showError } from "./form.js";
import { showView } from "./view.js";

/**
 * What is asked.
 * @typedef {object} Question
 * @property {string} title
 * @property {(Node | string)[]} [intro] paragraphs
 * @property {Field[]} [fields]
 * @property {{ name: string, legend: string, options: [value: string, label: string][] }} [choice]
 * @property {string} [submit] the button's label
 * @property {[label: string, run: () => unknown][]} [actions] other ways to go on
 * @property {(values: Record<string, string>) => Promise<void>} send
 *
 * @typedef {{ name: string, label: string, type?: string, autocomplete?: string, inputmode?: string, hint?: string, optional?: boolean, value?: string }} Field
 */

const section = document.getElementById("prompt");
const form = section.querySelector("form");
const part = (name) => section.querySelector(`[data-part="${name}"]`);

/** @type {Question} */
let asked;

handleForm(form, (values) => asked.send(values));
handleReveal(form);

/**
 * Asks, in place of what was asked before.
 * @param {Question} question
 */
export function ask(question) {
  asked = question;
  const { title, intro = [], fields = [], choice, submit = "Continue", actions = [] } = question;
  section.querySelector("h1").textContent = title;
  part("intro").replaceChildren(...intro.map((text) => (text instanceof Node ? text : element("p", { class: "quiet" }, text))));
  part("fields").replaceChildren(...fields.map(field), ...(choice ? [choices(choice)] : []));
  part("actions").replaceChildren(...actions.map(action));
  form.querySelector("[type=submit]").textContent = submit;
  showError(form, null);
  showView("prompt", { focus: form.querySelector("input") });
}

function action([label, run]) {
  return linkButton(label, async () => {
    try {
      await run();
    } catch (error) {
      showError(form, error);
    }
  });
}

function field({ name, label, type = "text", autocomplete = "off", inputmode, hint, optional, value }) {
  const id = `prompt-${name}`;
  const secret = type === "password";
  const input = element("input", {
    id, name, type, autocomplete, inputmode, value,
    class: autocomplete === "one-time-code" ? "code" : null,
    autocapitalize: "none",
    spellcheck: "false",
    required: !optional,
    "aria-describedby": hint ? `${id}-hint` : null,
  });
  return element(
    "div",
    { class: "field" },
    element("label", { for: id }, label),
    secret ? element("div", { class: "with-button" }, input, reveal(name)) : input,
    ...(hint ? [element("p", { id: `${id}-hint`, class: "hint" }, hint)] : []),
  );
}

function reveal(name) {
  const properties = { type: "button", class: "reveal", "data-reveal": name, "aria-pressed": "false", "aria-label": "Show password" };
  return element("button", properties, "Show");
}

function choices({ name, legend, options }) {
  const radio = ([value, label], index) =>
    element(
      "label",
      { class: "choice" },
      element("input", { type: "radio", name, value, required: true, checked: index === 0 }),
      element("span", {}, label),
    );
  return element("fieldset", {}, element("legend", {}, legend), ...options.map(radio));
}
