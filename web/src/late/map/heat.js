// SPDX-License-Identifier: Apache-2.0
// The picture of all rows, and the cell that the keys move. It draws itself: a moving pointer must not draw a page.
import { orderOf } from "./order.js";
import { pixels } from "./pixels.js";

/** @import { All, Colour, Order } from "./order.js" */

/** Light to dark, or dark to light: one hue, so that every eye reads it the same way. */
const tokens = ["--pg-accent-soft", "--pg-accent", "--pg-ink"];

/** @param {string} hex "#rgb" or "#rrggbb" @returns {Colour} */
function colour(hex) {
  const digits = hex.trim().replace("#", "");
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  const part = (/** @type {number} */ at) => parseInt(full.slice(at, at + 2), 16) || 0;
  return [part(0), part(2), part(4)];
}

export class Heat {
  /** @type {HTMLElement | null} */
  #box = null;
  /** @type {All | null} */
  all = null;
  /** @type {Order | null} */
  order = null;
  /** Place of the cell with the keys' attention, in the order shown. */
  at = { row: 0, column: 0 };
  #painted = "";
  /** @type {All | null} */
  #ordered = null;

  /** @param {(text: {processor: string, region: string, grams: number, row: number, column: number}) => string} describe */
  constructor(describe) {
    this.describe = describe;
    this.apply = (/** @type {string} */ _processor, /** @type {string} */ _region) => {};
    this.sized = new ResizeObserver(() => this.paint());
  }

  /** @param {All} all */
  show(all) {
    if (this.#ordered === all) return;
    this.#ordered = all;
    this.all = all;
    this.order = orderOf(all);
    this.at = {
      row: Math.max(0, this.order.rows.indexOf(all.current[0])),
      column: Math.max(0, this.order.columns.indexOf(all.current[1])),
    };
    this.#painted = "";
  }

  /** @param {Element | undefined} box */
  attach(box) {
    if (!(box instanceof HTMLElement) || box === this.#box) return;
    this.sized.disconnect();
    this.#box = box;
    this.#painted = "";
    this.sized.observe(box);
    box.addEventListener("keydown", (event) => this.#key(event));
    box.addEventListener("pointermove", (event) => this.#point(event, false));
    box.addEventListener("pointerdown", (event) => this.#point(event, true));
    box.addEventListener("pointerleave", () => this.#tell(this.at));
  }

  /** What stands in a cell. @param {{row: number, column: number}} at */
  cell({ row, column }) {
    if (!this.all || !this.order) return null;
    const i = this.order.rows[row];
    const j = this.order.columns[column];
    if (i === undefined || j === undefined) return null;
    return {
      processor: this.all.processors[i],
      region: this.all.regions[j],
      grams: this.all.total_g[i * this.all.regions.length + j],
      row: i,
      column: j,
    };
  }

  paint() {
    const { all, order } = this;
    const box = this.#box;
    const canvas = box?.querySelector("canvas");
    if (!all || !order || !box || !canvas || box.clientWidth === 0) return;
    const root = document.documentElement;
    const key = [box.clientWidth, box.clientHeight, root.dataset.theme, devicePixelRatio].join();
    if (this.#painted !== key) {
      this.#painted = key;
      this.#cells(canvas, box, all, order);
    }
    this.#tell(this.at);
  }

  /** @param {HTMLCanvasElement} canvas @param {HTMLElement} box @param {All} all @param {Order} order */
  #cells(canvas, box, all, order) {
    const style = getComputedStyle(document.documentElement);
    const stops = tokens.map((name) => colour(style.getPropertyValue(name)));
    const width = order.columns.length;
    const height = order.rows.length;
    const small = document.createElement("canvas");
    small.width = width;
    small.height = height;
    const image = new ImageData(pixels(all, order, stops), width, height);
    small.getContext("2d")?.putImageData(image, 0, 0);
    canvas.width = Math.round(box.clientWidth * devicePixelRatio);
    canvas.height = Math.round(box.clientHeight * devicePixelRatio);
    const context = canvas.getContext("2d");
    if (!context) return;
    context.imageSmoothingEnabled = false;
    context.drawImage(small, 0, 0, canvas.width, canvas.height);
  }

  /** Marks a cell and says what is in it. @param {{row: number, column: number}} at */
  #tell(at) {
    const box = this.#box;
    const cell = this.cell(at);
    if (!box || !cell || !this.order) return;
    const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
      `${((part / whole) * 100).toFixed(3)}%`;
    const { rows, columns } = this.order;
    const [across, down] = /** @type {SVGLineElement[]} */ ([...box.querySelectorAll("line.cross")]);
    const y = percent(at.row + 0.5, rows.length);
    const x = percent(at.column + 0.5, columns.length);
    across?.setAttribute("y1", y);
    across?.setAttribute("y2", y);
    down?.setAttribute("x1", x);
    down?.setAttribute("x2", x);
    const spot = box.querySelector("circle.spot");
    spot?.setAttribute("cx", x);
    spot?.setAttribute("cy", y);
    const text = document.getElementById("map-text");
    const words = this.describe(cell);
    if (text && text.textContent !== words) text.textContent = words;
  }

  /** @param {PointerEvent} event @param {boolean} keep */
  #point(event, keep) {
    const box = this.#box;
    if (!box || !this.order) return;
    const area = box.getBoundingClientRect();
    const within = (/** @type {number} */ part, /** @type {number} */ count) =>
      Math.min(count - 1, Math.max(0, Math.floor(part * count)));
    const at = {
      row: within((event.clientY - area.top) / area.height, this.order.rows.length),
      column: within((event.clientX - area.left) / area.width, this.order.columns.length),
    };
    if (keep) this.at = at;
    this.#tell(at);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (!this.order || event.ctrlKey || event.altKey || event.metaKey) return;
    const { rows, columns } = this.order;
    /** @type {Record<string, [number, number]>} */
    const moves = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      PageUp: [-10, 0],
      PageDown: [10, 0],
      Home: [0, -columns.length],
      End: [0, columns.length],
    };
    const move = moves[event.key];
    if (move) {
      const step = event.shiftKey ? 10 : 1;
      const clamp = (/** @type {number} */ value, /** @type {number} */ count) =>
        Math.min(count - 1, Math.max(0, value));
      this.at = {
        row: clamp(this.at.row + move[0] * step, rows.length),
        column: clamp(this.at.column + move[1] * step, columns.length),
      };
      this.#tell(this.at);
    } else if (event.key === "Enter") this.use();
    else return;
    event.preventDefault();
  }

  /** Applies the cell with the keys' attention. */
  use() {
    const cell = this.cell(this.at);
    if (cell && !Number.isNaN(cell.grams)) this.apply(cell.processor, cell.region);
  }
}
