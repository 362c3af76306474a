import { explain } from "./messages.js";

/**
 * Lets a form submit one thing at a time, shows that it is busy, and says beside the fields what went wrong.
 * @param {HTMLFormElement} form with a `.error` inside
 * @param {(values: Record<string, string>) => Promise<void>} submit gets the fields as they stand, passwords untouched
 */
export function handleForm(form, submit) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (form.getAttribute("aria-busy") === "true") return;
    showError(form, null);
    form.setAttribute("aria-busy", "true");
    try {
      await submit(Object.fromEntries(new FormData(form)));
    } catch (error) {
      showError(form, error);
    } finally {
      form.removeAttribute("aria-busy");
    }
  });
}

/** Says what went wrong, and leads back to the field that most likely holds it. `null` takes it all away. */
export function showError(container, error) {
  const message = container.querySelector(".error");
  message.textContent = error ? explain(error) : "";
  message.hidden = !error;
  for (const field of container.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  if (!error || message.closest("[hidden]")) return;
  const fields = [...container.querySelectorAll("input")];
  const field = fields.find((input) => input.matches('[autocomplete$="password"]')) ?? fields[0];
  if (!field) return;
  if (error.code !== "NetworkError") field.setAttribute("aria-invalid", "true");
  field.focus();
  field.select?.();
}

/** Lets the buttons marked `data-reveal` show and hide the password that they name. */
export function handleReveal(container) {
  container.addEventListener("click", (event) => {
    const button = event.target.closest("[data-reveal]");
    if (!button) return;
    const field = container.querySelector(`[name="${button.dataset.reveal}"]`);
    const reveal = field.type === "password";
    field.type = reveal ? "text" : "password";
    button.textContent = reveal ? "Hide" : "Show";
    button.setAttribute("aria-pressed", String(reveal));
  });
}
