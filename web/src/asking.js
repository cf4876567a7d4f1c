// SPDX-License-Identifier: Apache-2.0
// Questions to the model that are no part of a frame: asked again once what they depend on has changed and rested.

/** @import { Background, Job } from "./background.js" */
/** @import { Method } from "./worker/jobs.js" */

/** @typedef {{result: any, fresh: boolean}} Answered the last answer, and whether it is of what is asked now */
/** @typedef {{key: string, of: string, result: any, timer?: ReturnType<typeof setTimeout>, job?: Job}} Question */

const rest = 150;

export class Asking {
  /** @type {Map<string, Question>} */
  #questions = new Map();
  /** Sections that were looked for, and whether they are in view or near it. @type {Map<string, {element: Element, near: boolean, watcher?: IntersectionObserver}>} */
  #near = new Map();

  /** @param {Background} background @param {() => void} redraw */
  constructor(background, redraw) {
    this.background = background;
    this.redraw = redraw;
  }

  /**
   * Told at every drawing; asks at most once for the same.
   * @param {string} name of the question
   * @param {Method} method
   * @param {any[]} args
   * @param {string} section where the answer is shown: nobody near it, nothing asked
   * @returns {Answered}
   */
  ask(name, method, args, section) {
    let question = this.#questions.get(name);
    if (!question) this.#questions.set(name, (question = { key: "", of: "", result: null }));
    const key = JSON.stringify(args);
    if (key !== question.key && this.#isNear(section)) {
      question.key = key;
      question.job?.cancel();
      clearTimeout(question.timer);
      question.timer = setTimeout(() => this.#put(question, method, args), question.of ? rest : 0);
    }
    return { result: question.result, fresh: question.of === key };
  }

  /** @param {string} section */
  #isNear(section) {
    const known = this.#near.get(section);
    // One that was taken away and came back is another element.
    if (known?.element.isConnected) return known.near;
    known?.watcher?.disconnect();
    this.#near.delete(section);
    const element = document.getElementById(section);
    if (!element) {
      // It is just being drawn.
      setTimeout(this.redraw, 0);
      return false;
    }
    /** @type {{element: Element, near: boolean, watcher?: IntersectionObserver}} */
    const found = { element, near: false };
    this.#near.set(section, found);
    found.watcher = new IntersectionObserver(
      (entries) => {
        found.near = entries[entries.length - 1].isIntersecting;
        if (found.near) this.redraw();
      },
      { rootMargin: "300px 0px" },
    );
    found.watcher.observe(element);
    return false;
  }

  /** @param {Question} question @param {Method} method @param {any[]} args */
  async #put(question, method, args) {
    const { key } = question;
    const job = this.background.ask(method, args);
    question.job = job;
    const result = await job.answer;
    if (question.key !== key) return;
    question.result = result;
    question.of = key;
    this.redraw();
  }
}
