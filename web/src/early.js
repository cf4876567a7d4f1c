// SPDX-License-Identifier: Apache-2.0
// Runs before the first paint, as a classic script: the reader's theme and language, and no figure of the default
// scenario where the address asks for another one.
(function () {
  var root = document.documentElement;
  // This page in the other language, as the element that loads this script says.
  var other = (document.currentScript && document.currentScript.dataset.other) || "./";
  var address = location.hash + location.search;
  /** @type {{theme?: string | null, lang?: string | null}} */
  var stored = {};
  try {
    stored = { theme: localStorage.getItem("pegada-theme"), lang: localStorage.getItem("pegada-lang") };
  } catch (e) {
    // Storage may be refused; then the system's preferences hold.
  }
  var asked = /[#?&]lang=(en|pt)(?:&|$)/.exec(address);
  var here = root.lang === "en" ? "en" : "pt";
  var own = /^pt\b/i.test(navigator.language || "") ? "pt" : "en";
  // The address decides, then an earlier choice. The browser's language counts only on the page that names none.
  var lang = asked ? asked[1] : here === "en" ? stored.lang || own : here;
  if (lang !== here && (lang === "pt" || lang === "en")) {
    location.replace(other + location.search + location.hash.replace(/([#&])lang=\w+&?/, "$1"));
    return;
  }
  var theme = /[#?&]theme=(light|dark)(?:&|$)/.exec(address);
  var dark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = theme
    ? theme[1]
    : stored.theme === "dark" || stored.theme === "light"
      ? stored.theme
      : dark
        ? "dark"
        : "light";
  if (address.indexOf("=") > 0) root.dataset.pending = "";
})();
