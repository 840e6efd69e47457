// Shows the definition of a term beside the word. The words come from "Words on this page", so nothing is
// fetched. The term stays a link: with a modifier key, or without this script, it leads to the fact's page.

const EDGE = 8;
const note = Object.assign(document.createElement("div"), { className: "term-note", popover: "auto" });
let open = null;
let pressed = null; // The term that was open when the pointer went down: the browser closes it before the click.

function fill(term) {
  const entry = document.getElementById(term.dataset.term)?.parentElement;
  if (!entry) return false;
  const lines = [...entry.children].map((line) => {
    const copy = document.createElement("div");
    copy.append(...[...line.childNodes].map((node) => node.cloneNode(true)));
    return copy;
  });
  note.replaceChildren(...lines);
  note.lang = entry.lang;
  return true;
}

function place(term) {
  const word = term.getClientRects()[0];
  const room = { above: word.top - 2 * EDGE, below: innerHeight - word.bottom - 2 * EDGE };
  note.style.maxBlockSize = "none";
  const under = note.offsetHeight <= room.below || room.below >= room.above;
  note.style.maxBlockSize = `${under ? room.below : room.above}px`;
  note.style.top = `${under ? word.bottom + EDGE : word.top - note.offsetHeight - EDGE}px`;
  const right = document.documentElement.clientWidth - note.offsetWidth - EDGE;
  note.style.left = `${Math.max(EDGE, Math.min(word.left, right))}px`;
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
  const again = term === open || term === pressed;
  pressed = null;
  if (note.matches(":popover-open")) note.hidePopover();
  if (again || show(term)) event.preventDefault();
}

function press(event) {
  if (event.key !== " ") return;
  event.preventDefault();
  event.currentTarget.click();
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
    term.addEventListener("pointerdown", () => (pressed = open === term ? term : null));
    term.addEventListener("click", toggle);
    term.addEventListener("keydown", press);
  }
  addEventListener("scroll", () => open && place(open), { passive: true });
}
