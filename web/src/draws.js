// SPDX-License-Identifier: Apache-2.0
// More draws than a frame has time for: once the input has rested, or on request with progress and an end to it.

/** @import { Background, Job } from "./background.js" */
/** @import { Session } from "./session.js" */
/** @import { Store } from "./state.js" */
/** @import { Indices, Spread } from "../../wasm/types.js" */

/**
 * @typedef {Object} Drawing   what the page shows of the draws beside the interval itself
 * @property {"million" | "plain" | "indices" | null} busy
 * @property {number} done        draws so far
 * @property {number} points      of how many
 * @property {Spread | null} plain   plain draws, for a check
 * @property {Indices | null} indices
 */

const rest = 400;
/** Draws once the input has rested. */
export const many = 2 ** 16;
export const million = 2 ** 20;

/** @returns {Drawing} */
export const noDrawing = () => ({ busy: null, done: 0, points: 0, plain: null, indices: null });

export class Draws {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {Job | null} */
  #job = null;

  /** @param {Background} background @param {Session} session @param {Store} store */
  constructor(background, session, store) {
    this.background = background;
    this.session = session;
    this.store = store;
  }

  /** After every change: what was under way is of another scenario. */
  changed() {
    clearTimeout(this.#timer);
    this.#job?.cancel();
    this.#job = null;
    this.store.ui.drawing = noDrawing();
    this.rested();
  }

  /** More draws once nothing more is typed. */
  rested() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refine(), rest);
  }

  async #refine() {
    const { uncertain, stale, loose } = this.session.derived;
    if (!uncertain || stale || loose || uncertain.points >= many || this.#job) return;
    const result = await this.#draw({ points: many }, () => {});
    if (result?.ok) this.#show(result);
  }

  /**
   * @param {{points: number, plain?: boolean}} options
   * @param {(done: number) => void} progress
   * @returns {Promise<any>} null where it failed, undefined where it was cancelled or overtaken by another
   */
  async #draw(options, progress) {
    const { drawn, ranges } = this.session.derived;
    this.#job?.cancel();
    const job = this.background.ask("draws", [drawn, { ...options, ranges }], progress);
    this.#job = job;
    const result = await job.answer;
    if (this.#job !== job) return undefined;
    this.#job = null;
    return result;
  }

  /** @param {Spread} result */
  #show(result) {
    this.session.refine(result);
    this.store.redraw();
  }

  /** On request. @param {"million" | "plain"} what */
  async run(what) {
    clearTimeout(this.#timer);
    const points = what === "million" ? million : many;
    this.store.show({ drawing: { ...this.store.ui.drawing, busy: what, done: 0, points } });
    const result = await this.#draw({ points, plain: what === "plain" }, (done) => {
      if (this.store.ui.drawing.busy !== what) return;
      this.store.show({ drawing: { ...this.store.ui.drawing, done } });
    });
    // Whoever cancelled or overtook it has said so on the page.
    if (result === undefined) return;
    if (result?.ok && what === "million") this.session.refine(result);
    this.#end(what, result?.ok && what === "plain" ? { plain: result } : {});
  }

  /** @param {"million" | "plain" | "indices" | null} what @param {Partial<Drawing>} found */
  #end(what, found) {
    // With its progress goes the button that ends it: the focus returns to the one that began it.
    const held = document.activeElement?.id === "draws-cancel";
    this.store.show({ drawing: { ...this.store.ui.drawing, ...found, busy: null } });
    if (held) document.getElementById(`draws-${what}`)?.focus();
  }

  /** Which share of the spread each input has. */
  async indices() {
    const { drawn, ranges } = this.session.derived;
    this.#job?.cancel();
    const job = this.background.ask("indices", [drawn, { ranges }]);
    this.#job = job;
    this.store.show({ drawing: { ...this.store.ui.drawing, busy: "indices" } });
    const result = await job.answer;
    if (this.#job !== job) return;
    this.#job = null;
    this.#end("indices", { indices: result?.ok ? result : null });
  }

  cancel() {
    this.#job?.cancel();
    this.#job = null;
    this.#end(this.store.ui.drawing.busy, {});
  }
}
