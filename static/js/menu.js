// The menu of small screens: Escape closes it and gives the focus back to its button.
const menu = document.querySelector(".header__toggle");

menu?.closest(".header").addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !menu.open) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// On paper everything is open, in browsers that cannot say so in CSS.
addEventListener("beforeprint", () => {
  document.querySelectorAll("main details").forEach((details) => (details.open = true));
});
