/**
 * Makes an element. Text stays text: nothing here is ever read as HTML.
 * @param {string} tag
 * @param {Record<string, unknown>} properties attributes; `true` sets an empty one, `false`, `null` and `undefined` none
 * @param {...(Node | string)} children
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === false || value == null) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}

/** A button that does something, in the manner of a link. */
export function linkButton(label, run) {
  const button = element("button", { type: "button", class: "link" }, label);
  button.addEventListener("click", run);
  return button;
}
