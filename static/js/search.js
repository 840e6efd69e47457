// Suggests pages while a question is being written, by the combobox pattern of the WAI-ARIA Authoring Practices
// ("list autocomplete with manual selection"). Without this script, or without an answer, the form is what it was.

const PAUSE = 200; // Milliseconds without a key.
const LEAST = 3; // Characters.

const element = (name, className, attributes) => {
  const made = Object.assign(document.createElement(name), { className });
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

function suggest(form) {
  const input = form.elements.q;
  const { suggestions: address, label } = form.dataset;
  const id = `${input.id}-suggestions`;
  const list = element("ul", "search-box__list", { id, role: "listbox", "aria-label": label, hidden: "" });
  const status = element("span", "visually-hidden", { role: "status" });
  let active = -1;
  let timer;
  let request;

  const isOpen = () => !list.hidden;

  function choose(index) {
    active = index;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", at === index));
    const option = list.children[index];
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  }

  function show(titles, addresses = []) {
    const options = titles.map((title, index) => {
      const option = element("li", "search-box__option", { id: `${id}-${index}`, role: "option" });
      option.textContent = title;
      option.dataset.url = addresses[index];
      return option;
    });
    list.replaceChildren(...options);
    list.hidden = !options.length;
    input.setAttribute("aria-expanded", isOpen());
    status.textContent = isOpen() ? `${label}: ${options.length}` : "";
    choose(-1);
  }

  function close() {
    clearTimeout(timer);
    request?.abort();
    show([]);
  }

  async function ask() {
    request = new AbortController();
    try {
      const question = new URLSearchParams({ q: input.value });
      const answer = await fetch(`${address}?${question}`, { signal: request.signal, credentials: "omit" });
      const [, titles, , addresses] = await answer.json();
      show(titles, addresses);
    } catch (error) {
      if (error.name !== "AbortError") show([]);
    }
  }

  function type() {
    clearTimeout(timer);
    request?.abort();
    if (input.value.trim().length < LEAST) show([]);
    else timer = setTimeout(ask, PAUSE);
  }

  function press(event) {
    if (!isOpen() || event.isComposing) return;
    const places = list.children.length + 1; // The input itself is one of them.
    if (event.key === "ArrowDown") choose(((active + 2) % places) - 1);
    else if (event.key === "ArrowUp") choose(((active + places) % places) - 1);
    else if (event.key === "Enter" && active >= 0) location.assign(list.children[active].dataset.url);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", id);
  input.after(list, status);
  input.addEventListener("input", type);
  input.addEventListener("keydown", press);
  input.addEventListener("blur", close);
  form.addEventListener("submit", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault()); // The focus stays in the input.
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.url);
  });
}

document.querySelectorAll("form[data-suggestions]").forEach(suggest);
