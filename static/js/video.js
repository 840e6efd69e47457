// Puts the player in the place of the link when the visitor presses it, and not before.
for (const link of document.querySelectorAll(".video__play[data-player]")) {
  if (!link.dataset.player) continue;
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const player = document.createElement("iframe");
    player.src = link.dataset.player;
    player.title = link.dataset.title;
    player.allow = "fullscreen; picture-in-picture";
    player.allowFullscreen = true;
    link.replaceWith(player);
    player.focus();
  });
}
