// Which of the page's views is shown.

const views = [...document.querySelectorAll(".view")];

/**
 * Shows one view and hides the others. A change moves the focus to the view's heading, so that screen readers tell of it;
 * `focus` names a better place.
 * @param {string} id
 * @param {{ focus?: HTMLElement | null, title?: string }} [options]
 */
export function showView(id, { focus, title } = {}) {
  const shown = document.getElementById(id);
  const heading = shown.querySelector("h1");
  const first = isShown("loading");
  for (const view of views) view.hidden = view !== shown;
  document.title = `${title ?? heading?.textContent ?? ""} · cognito-wasm`;
  // The first view after loading takes the focus from nowhere: it belongs to where the user puts it.
  if (!first || focus) (focus ?? heading)?.focus();
}

/** Whether a view is the one that is shown. */
export function isShown(id) {
  return !document.getElementById(id).hidden;
}
