// Saves what was done about a comment without leaving the editor, and leads from a comment to its field.

async function save(event) {
  const form = event.target.closest("[data-partner-form]");
  if (!form) return;
  event.preventDefault();
  event.stopPropagation(); // Not the editor's own form: nothing of the page has been changed.
  const button = event.submitter;
  const data = new FormData(form, button);
  if (button) button.disabled = true;
  try {
    const answer = await fetch(form.action, { method: "POST", body: data, headers: { "X-Requested-With": "fetch" } });
    if (!answer.ok && answer.status !== 422) throw new Error(answer.statusText);
    show(form.closest("[data-partner-swap]"), await answer.text());
  } catch {
    form.removeAttribute("data-partner-form"); // The server says what is wrong, on a page of its own.
    if (button) button.disabled = false;
    form.requestSubmit(button);
  }
}

function show(old, html) {
  const made = document.createRange().createContextualFragment(html.trim()).firstElementChild;
  old.replaceWith(made);
  count();
  (made.querySelector("[aria-invalid]") ?? made.querySelector("summary, textarea"))?.focus();
}

function count() {
  const counter = document.querySelector('[data-side-panel-toggle="partner"] [data-side-panel-toggle-counter]');
  if (!counter) return;
  const left = document.querySelectorAll("[data-partner-open]").length;
  counter.textContent = left;
  counter.hidden = !left;
}

function open(element) {
  const tab = element.closest('[role="tabpanel"]');
  if (tab?.hidden) document.querySelector(`[role="tab"][aria-controls="${tab.id}"]`)?.click();
  for (let panel = element.closest("[data-panel]"); panel; panel = panel.parentElement?.closest("[data-panel]")) {
    const toggle = panel.querySelector("[data-panel-toggle]");
    if (toggle?.getAttribute("aria-expanded") === "false") toggle.click();
  }
}

function go(event) {
  const link = event.target.closest("[data-partner-goto]");
  if (!link) return;
  event.preventDefault();
  let place = document.querySelector("[data-edit-form]");
  for (const part of link.dataset.partnerGoto.split(".")) {
    place = place?.querySelector(`[data-contentpath="${CSS.escape(part)}"]`) ?? place;
  }
  if (!place) return;
  open(place);
  place.scrollIntoView({ block: "center" });
  place.querySelector("input:not([type=hidden]), textarea, select, [contenteditable=true], button")?.focus({ preventScroll: true });
}

document.addEventListener("submit", save, true);
document.addEventListener("click", go);
