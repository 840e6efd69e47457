// A press on a passage in the framed page opens the form of that passage below. Without this script the forms are
// there all the same. No script runs inside the frame: it is listened to from here.
const frame = document.querySelector("[data-draft]");
const hint = document.querySelector("[data-frame-hint]");
const PIECE = "p, li, h1, h2, h3, h4, dt, dd, blockquote, figcaption, td, th, summary";

const plain = (element) => element.textContent.replace(/\s+/g, " ").trim();
const passages = [...document.querySelectorAll("[data-passage]")]
  .filter((passage) => passage.querySelector(".passage__form"))
  .map((passage) => ({ passage, text: plain(passage.querySelector(".passage__text") ?? document.createElement("p")) }));

function open({ passage }) {
  const form = passage.querySelector(".passage__form");
  form.open = true;
  passage.scrollIntoView({ block: "start" });
  form.querySelector("textarea").focus({ preventScroll: true });
}

function listen() {
  const page = frame.contentDocument;
  if (!page || !passages.length) return;
  hint.hidden = false;
  page.addEventListener("click", (event) => {
    const piece = event.target.closest(PIECE);
    if (!piece || event.target.closest("a, summary")) return;
    const words = plain(piece);
    const found = words && passages.find(({ text }) => text.includes(words));
    if (found) open(found);
  });
}

if (frame?.contentDocument?.readyState === "complete" && frame.contentDocument.URL !== "about:blank") listen();
else frame?.addEventListener("load", listen);
