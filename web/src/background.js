// SPDX-License-Identifier: Apache-2.0
// Work that takes longer than a frame: in a worker with a model of its own, or in small pieces on the page where no
// worker starts.
import { answer } from "./worker/jobs.js";

/** @import { Model } from "../../wasm/types.js" */
/** @import { Asked, Method } from "./worker/jobs.js" */

/** @typedef {{answer: Promise<any>, cancel: () => void}} Job the answer is null once cancelled */
/** @typedef {{resolve: (result: any) => void, progress: (done: number) => void, asked: Asked, cancelled: boolean}} Waiting */

export class Background {
  /** null: there is none, and there will be none. @type {Worker | null | undefined} */
  #worker;
  #ready = false;
  #last = 0;
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  /** @type {Promise<void>} */
  #queue = Promise.resolve();

  /** @param {Model} model @param {() => Worker} [make] */
  constructor(
    model,
    make = () => new Worker(new URL("./worker/worker.js", import.meta.url), { type: "module" }),
  ) {
    this.model = model;
    this.make = make;
  }

  /** @param {Method} method @param {any[]} args @param {(done: number) => void} [progress] @returns {Job} */
  ask(method, args, progress = () => {}) {
    const asked = { id: (this.#last += 1), method, args };
    const answer = new Promise((resolve) => {
      this.#waiting.set(asked.id, { resolve, progress, asked, cancelled: false });
      this.#start();
      if (this.#worker) this.#worker.postMessage(asked);
      else this.#here(asked.id);
    });
    return { answer, cancel: () => this.#cancel(asked.id) };
  }

  #start() {
    if (this.#worker !== undefined) return;
    try {
      this.#worker = this.make();
    } catch {
      this.#worker = null;
      return;
    }
    this.#worker.addEventListener("message", ({ data }) => {
      if (data.ready === false) this.#fail();
      if (data.ready) this.#ready = true;
      const waiting = this.#waiting.get(data.id);
      if (!waiting) return;
      if ("done" in data) waiting.progress(data.done);
      else this.#settle(data.id, data.error ? null : data.result);
    });
    this.#worker.addEventListener("error", (event) => {
      // Before its first word a worker that fails is one that is not allowed, or was not found.
      if (!this.#ready) event.preventDefault();
      this.#fail();
    });
  }

  /** What the worker was asked for is done here. */
  #fail() {
    this.#worker?.terminate();
    this.#worker = null;
    for (const id of this.#waiting.keys()) this.#here(id);
  }

  /** @param {number} id */
  #here(id) {
    this.#queue = this.#queue.then(async () => {
      const waiting = this.#waiting.get(id);
      if (!waiting) return;
      await new Promise((resolve) => setTimeout(resolve, 0));
      const watch = { cancelled: () => waiting.cancelled, progress: waiting.progress };
      this.#settle(id, await answer(this.model, waiting.asked, watch).catch(() => null));
    });
  }

  /** @param {number} id @param {any} result */
  #settle(id, result) {
    this.#waiting.get(id)?.resolve(result);
    this.#waiting.delete(id);
  }

  /** @param {number} id */
  #cancel(id) {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    waiting.cancelled = true;
    this.#worker?.postMessage({ cancel: id });
    if (this.#worker) this.#settle(id, null);
  }
}
