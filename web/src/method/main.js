// SPDX-License-Identifier: Apache-2.0
// The Method page is there before this runs. What is added: the theme, the language, and which section is being read.
import { chooseLanguage, chooseTheme } from "../preferences.js";

const root = document.documentElement;
const main = /** @type {HTMLElement} */ (document.querySelector("main"));
const theme = /** @type {HTMLElement} */ (document.querySelector(".tools button"));

function sayTheme() {
  const dark = root.dataset.theme === "dark";
  theme.setAttribute("aria-pressed", String(dark));
  theme.title = (dark ? main.dataset.toLight : main.dataset.toDark) ?? "";
}

theme.addEventListener("click", () => {
  chooseTheme(root.dataset.theme !== "dark");
  sayTheme();
});
document.querySelector(".tools a")?.addEventListener("click", chooseLanguage);
sayTheme();

const links = [...document.querySelectorAll(".contents a")];
const sections = [...document.querySelectorAll("main section[id]")];
let asked = false;

/** The last section whose top has been passed; at the end of the page, the last one. */
function look() {
  asked = false;
  const atEnd = window.innerHeight + window.scrollY >= root.scrollHeight - 4;
  const passed = sections.filter((section) => section.getBoundingClientRect().top < 160);
  const current = (atEnd && window.scrollY > 0 ? sections : passed).at(-1) ?? sections[0];
  for (const link of links)
    if (link.getAttribute("href") !== `#${current.id}`) link.removeAttribute("aria-current");
    else if (!link.hasAttribute("aria-current")) {
      link.setAttribute("aria-current", "true");
      const list = /** @type {HTMLElement} */ (link.closest("nav"));
      list.scrollTo({ left: /** @type {HTMLElement} */ (link).offsetLeft - 24 });
    }
}
function ask() {
  if (!asked) requestAnimationFrame(look);
  asked = true;
}
addEventListener("scroll", ask, { passive: true });
addEventListener("resize", ask, { passive: true });
look();

/** What scrolls sideways can be reached by keyboard; what does not is no stop on the way. */
function markScrollers() {
  for (const line of document.querySelectorAll(".eq"))
    if (line.scrollWidth > line.clientWidth + 1) line.setAttribute("tabindex", "0");
    else line.removeAttribute("tabindex");
}
addEventListener("resize", markScrollers, { passive: true });
markScrollers();
root.dataset.ready = "";
