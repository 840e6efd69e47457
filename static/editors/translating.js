// Saves every text by itself while somebody writes. Without this script the whole form is saved by its buttons.

const form = document.querySelector("[data-translating]");
const told = document.querySelector("[data-told]");
const PAUSE = 1200;
const waiting = new Map(); // Fields that hold something unsaved, and the clock that is to save each.
const saving = new Map(); // Fields on their way to the server, one answer at a time for each.

const tell = (key) => { told.textContent = key ? form.dataset[key] : ""; };
const hidden = (field) => form.elements[field.name.replace("text-", "was-")];

function later(field) {
  clearTimeout(waiting.get(field));
  waiting.set(field, setTimeout(save, PAUSE, field));
}

async function save(field) {
  clearTimeout(waiting.get(field));
  if (saving.has(field)) return later(field);
  const text = field.value;
  const body = new URLSearchParams({ text, was: hidden(field).value, csrfmiddlewaretoken: form.elements.csrfmiddlewaretoken.value });
  const headers = { "X-Requested-With": "fetch" };
  saving.set(field, fetch(field.closest("[data-string]").dataset.string, { method: "POST", body, headers }));
  tell("saving");
  try {
    const answer = await saving.get(field);
    const kept = await answer.json();
    if (answer.ok) shown(field, text, kept);
    else refused(field, kept.error);
  } catch {
    tell("failed");
  } finally {
    saving.delete(field);
  }
}

function shown(field, text, { was, below, progress }) {
  hidden(field).value = was;
  field.removeAttribute("aria-invalid");
  below_of(field).innerHTML = below;
  const bar = document.querySelector("[data-progress]");
  bar.outerHTML = progress;
  if (field.value === text) waiting.delete(field);
  tell(waiting.size ? "saving" : "saved");
}

function refused(field, reason) {
  const line = document.createElement("p");
  line.className = "error-message";
  line.role = "alert";
  line.textContent = reason;
  below_of(field).prepend(line);
  field.setAttribute("aria-invalid", "true");
  tell("failed");
}

const below_of = (field) => field.closest("[data-string]").querySelector("[data-below]");

if (form) {
  for (const button of form.querySelectorAll("[data-use]")) button.hidden = false;
  form.addEventListener("input", ({ target }) => { if (target.name?.startsWith("text-")) later(target); });
  form.addEventListener("change", ({ target }) => { if (waiting.has(target)) save(target); });
  form.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-use]");
    if (!button) return;
    const field = document.getElementById(button.dataset.use);
    field.value = button.dataset.text;
    field.focus();
    save(field);
  });
  // The form sends everything itself; what is on its way is let through first, so that nobody is told of a conflict.
  form.addEventListener("submit", async (event) => {
    for (const clock of waiting.values()) clearTimeout(clock);
    waiting.clear();
    if (!saving.size) return;
    event.preventDefault();
    await Promise.allSettled(saving.values());
    form.requestSubmit(event.submitter);
  });
  addEventListener("beforeunload", (event) => { if (waiting.size) event.preventDefault(); });
}
