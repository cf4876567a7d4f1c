// SPDX-License-Identifier: Apache-2.0
// Editable combobox with list autocomplete and manual selection, after the ARIA Authoring Practices. One controller
// per field; `template` draws it. Opened with its text unchanged it shows the whole list.
import { nearest, pieces, search } from "./search.js";

/** @import { Found, Item } from "./search.js" */

/**
 * @typedef {Object} Source
 * @property {string} key                   link key, also the root of ids
 * @property {() => Item[]} items           the last one is "your own"
 * @property {() => Item[]} [more]         items that only a search finds
 * @property {() => string} chosen          id of the chosen item
 * @property {(id: string) => void} choose
 * @property {() => void} redraw
 * @property {(found: number, total: number, query: string) => void} announce
 */

const page = 10;

export class Combobox {
  open = false;
  /** What is typed since opening; null while the text is unchanged. @type {string | null} */
  query = null;
  /** Index into `options()` that the keys stand on, or -1. */
  active = -1;
  /** What the last query found, kept until there is another. @type {{query: string, items: Item[], found: Found[], near: Found[]} | null} */
  #last = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #announcing;

  /** @param {Source} source */
  constructor(source) {
    this.source = source;
  }

  get id() {
    return `f-${this.source.key}`;
  }

  /** @param {number} index */
  optionId(index) {
    return `${this.id}-o${index}`;
  }

  /** Rows that match, and where none does those that nearly do. */
  result() {
    const query = this.query ?? "";
    const items = this.source.items();
    if (this.#last?.query === query && this.#last.items === items) return this.#last;
    const listed = items.slice(0, -1);
    const all = query.trim() ? [...(this.source.more?.() ?? []), ...listed] : listed;
    const found = search(all, query);
    this.#last = { query, items, found, near: found.length > 0 ? [] : nearest(listed, query) };
    return this.#last;
  }

  /** Everything the keys move over: what was found, then "your own". @returns {Found[]} */
  options() {
    const { found, near, items } = this.result();
    return [...found, ...near, items[items.length - 1]];
  }

  get input() {
    return /** @type {HTMLInputElement} */ (document.getElementById(this.id));
  }

  show() {
    if (this.open) return;
    this.open = true;
    this.query = null;
    this.active = this.options().findIndex((item) => item.id === this.source.chosen());
    this.source.redraw();
    this.place();
    this.reveal("center");
  }

  /** Closes; the text goes back to what is chosen. */
  hide() {
    if (!this.open && this.query === null) return;
    this.open = false;
    this.query = null;
    this.active = -1;
    clearTimeout(this.#announcing);
    this.source.redraw();
  }

  /** @param {string} text */
  type(text) {
    this.open = true;
    this.query = text;
    this.active = -1;
    this.source.redraw();
    this.place();
    document.getElementById(`${this.id}-list`)?.scrollTo({ top: 0 });
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      const total = this.source.items().length - 1;
      this.source.announce(this.result().found.length, total, text);
    }, 400);
  }

  /** @param {number} index */
  take(index) {
    const item = this.options()[index];
    if (!item) return;
    this.open = false;
    this.query = null;
    this.active = -1;
    clearTimeout(this.#announcing);
    this.source.choose(item.id);
  }

  /** @param {number} index */
  #move(index) {
    this.active = index;
    this.source.redraw();
    this.reveal("nearest");
  }

  /** @param {ScrollLogicalPosition} block */
  reveal(block) {
    if (this.active >= 0) document.getElementById(this.optionId(this.active))?.scrollIntoView({ block });
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const count = this.options().length;
    const { altKey, key } = event;
    if (!this.open) {
      if (key !== "ArrowDown" && key !== "ArrowUp") return;
      event.preventDefault();
      if (!(altKey && key === "ArrowUp")) this.show();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[key];
    if (altKey && key === "ArrowUp") this.hide();
    else if (key === "Escape") {
      // The first closes the list and leaves the text; a second one restores it.
      if (this.query === null) this.hide();
      else {
        this.open = false;
        this.source.redraw();
      }
      event.stopPropagation();
    } else if (key === "Enter") {
      // What only nearly matches has to be chosen.
      const first = this.query?.trim() && this.result().found.length > 0 ? 0 : -1;
      const index = this.active >= 0 ? this.active : first;
      if (index >= 0) this.take(index);
      else this.hide();
    } else if (key === "Tab") {
      this.hide();
      return;
    } else if (step === undefined || altKey) return;
    else if (Math.abs(step) === 1)
      this.#move((this.active + step + (this.active < 0 && step < 0 ? 1 : 0) + count) % count);
    else this.#move(Math.min(count - 1, Math.max(0, this.active + step)));
    event.preventDefault();
  }

  /** A second Escape, on a closed list with changed text. @param {KeyboardEvent} event */
  keyClosed(event) {
    if (!this.open && this.query !== null && event.key === "Escape") this.hide();
    else if (!this.open && this.query !== null && event.key === "Enter") {
      event.preventDefault();
      this.hide();
    } else this.key(event);
  }

  /** Puts the list under its box, or above where there is more room; it must not be cut by the panel's own scroll. */
  place() {
    const box = this.input?.closest(".box");
    const list = document.getElementById(`${this.id}-pop`);
    if (!box || !list || !this.open) return;
    // On a small screen the style sheet makes it a sheet of the whole height.
    if (matchMedia("(max-width: 820px)").matches) {
      list.removeAttribute("style");
      return;
    }
    const { left, top, bottom, width } = box.getBoundingClientRect();
    const below = window.innerHeight - bottom - 12;
    const above = top - 12;
    const up = below < 240 && above > below;
    Object.assign(list.style, {
      left: `${left}px`,
      width: `${width}px`,
      top: up ? "auto" : `${bottom + 4}px`,
      bottom: up ? `${window.innerHeight - top + 4}px` : "auto",
      maxHeight: `${Math.min(420, up ? above : below)}px`,
    });
  }
}

export { pieces };
