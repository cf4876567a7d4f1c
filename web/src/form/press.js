// SPDX-License-Identifier: Apache-2.0
// A field that is left by pressing a button must not change the page's height before the button is let go: the press
// would end beside it.

let pressed = false;

/** Follows the pointer from here on. */
export function followPresses() {
  addEventListener("pointerdown", () => (pressed = true), { capture: true, passive: true });
  for (const end of ["pointerup", "pointercancel"])
    addEventListener(end, () => (pressed = false), { capture: true, passive: true });
}

/** At once, or when the pointer that is down has been let go and its click has been heard. @param {() => void} then */
export function afterPress(then) {
  if (!pressed) return then();
  const done = () => setTimeout(then);
  addEventListener("pointerup", done, { once: true });
}
