// Shows the definition of a term beside the word. The words come from "Words on this page", so nothing is
// fetched. The term stays a link: with a modifier key, or without this script, it leads to the fact's page.

const note = Object.assign(document.createElement("span"), { className: "term-note", popover: "auto" });
let open = null;

function fill(term) {
  const entry = document.getElementById(term.dataset.term)?.parentElement;
  if (!entry) return false;
  const lines = [...entry.children].map((line) => {
    const span = document.createElement("span");
    span.append(...[...line.childNodes].map((node) => node.cloneNode(true)));
    return span;
  });
  note.replaceChildren(...lines);
  note.lang = entry.lang;
  return true;
}

function place(term) {
  const word = term.getClientRects()[0];
  const edge = 8;
  const left = Math.min(word.left, document.documentElement.clientWidth - note.offsetWidth - edge);
  const below = word.bottom + edge;
  const fits = below + note.offsetHeight < innerHeight;
  note.style.left = `${Math.max(edge, left)}px`;
  note.style.top = `${fits ? below : Math.max(edge, word.top - note.offsetHeight - edge)}px`;
}

function show(term) {
  if (!fill(term)) return false;
  term.after(note); // Right after the word, so that Tab and screen readers come to it next.
  note.showPopover();
  place(term);
  open = term;
  term.setAttribute("aria-expanded", "true");
  return true;
}

function toggle(event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const term = event.currentTarget;
  const again = open === term;
  if (note.matches(":popover-open")) note.hidePopover();
  if (again || show(term)) event.preventDefault();
}

note.addEventListener("beforetoggle", (event) => {
  if (event.newState !== "closed") return;
  open?.setAttribute("aria-expanded", "false");
  open = null;
});

if ("popover" in HTMLElement.prototype) {
  for (const term of document.querySelectorAll("a.term[data-term]")) {
    term.setAttribute("role", "button");
    term.setAttribute("aria-expanded", "false");
    term.addEventListener("click", toggle);
    term.addEventListener("keydown", (event) => {
      if (event.key === " ") {
        event.preventDefault();
        term.click();
      }
    });
  }
  addEventListener("scroll", () => open && place(open), { passive: true });
}
