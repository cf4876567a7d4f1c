// SPDX-License-Identifier: Apache-2.0
// Which section is being read, and whether the figure is in view: for the anchor bar and the bar of small screens.
import { sections } from "./page.js";

/** @import { Store } from "./state.js" */

/** @param {Store} store */
export function followScrolling(store) {
  let asked = false;
  const look = () => {
    asked = false;
    const top = (/** @type {string} */ id) =>
      document.getElementById(id)?.getBoundingClientRect().top ?? Infinity;
    const reached = sections.filter((id) => top(id) < 200);
    const atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 4;
    const section =
      atEnd && window.scrollY > 0
        ? sections[sections.length - 1]
        : (reached[reached.length - 1] ?? sections[0]);
    const resultInView = top("total") < window.innerHeight - 120;
    if (section !== store.ui.section || resultInView !== store.ui.resultInView) {
      store.show({ section, resultInView });
      const tab = /** @type {HTMLElement | null} */ (document.querySelector(".tabs [aria-current]"));
      tab?.parentElement?.scrollTo({ left: tab.offsetLeft - 24 });
    }
  };
  const ask = () => {
    if (!asked) requestAnimationFrame(look);
    asked = true;
  };
  addEventListener("scroll", ask, { passive: true });
  addEventListener("resize", ask, { passive: true });
  look();
}

/** Once one of some elements is about to come into view. @param {string[]} ids @param {() => void} then @param {number} [margin]  how near, in pixels */
export function whenNear(ids, then, margin = 240) {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      then();
    },
    { rootMargin: `${margin}px 0px` },
  );
  for (const id of ids) {
    const element = document.getElementById(id);
    if (element) watcher.observe(element);
  }
}

/** What scrolls sideways can be reached by keyboard; what does not is no stop on the way. */
export function markScrollers() {
  for (const line of document.querySelectorAll(".eq")) {
    if (line.scrollWidth > line.clientWidth + 1) line.setAttribute("tabindex", "0");
    else line.removeAttribute("tabindex");
  }
}

/** Scrolls to an element and gives it the focus. The fragment stays the scenario's. @param {string} id */
export function goTo(id) {
  const element = document.getElementById(id);
  if (!element) return;
  if (!element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.scrollIntoView({ block: "start" });
  element.focus({ preventScroll: true });
}

/** Opens what hides a field, brings it into view and focuses it. @param {string} id */
export function goToField(id) {
  const found = document.getElementById(id);
  if (!found) return;
  for (let fold = found.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  const target = found.matches("fieldset")
    ? /** @type {HTMLElement | null} */ (found.querySelector("input:checked") ?? found.querySelector("input"))
    : found;
  target?.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
}
