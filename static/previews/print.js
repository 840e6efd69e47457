// Shows the rules of print on the screen, by calling them rules of every medium. In the editor's preview only.
function apply(rules) {
  for (const rule of rules) {
    if (rule.media?.mediaText === "print") rule.media.mediaText = "all";
    else if (rule.media?.mediaText === "screen") rule.media.mediaText = "not all";
    apply(rule.styleSheet?.cssRules ?? rule.cssRules ?? []);
  }
}

addEventListener("load", () => [...document.styleSheets].forEach((sheet) => apply(sheet.cssRules)));
