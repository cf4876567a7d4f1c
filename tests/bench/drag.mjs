// SPDX-License-Identifier: Apache-2.0
// The built site while a reader drags the MFU slider: how long the main thread is ever busy at a stretch, and how long
// a move takes to be painted.

/** @typedef {import("playwright-core").Browser} Browser */
/** @typedef {{name: string, ph: string, dur?: number, tdur?: number, tid: number, pid: number, ts: number, args: any}} TraceEvent */

const slider = 'input[type="range"][aria-label*="MFU"], #app .field:has([name="mfu"]) input[type="range"]';

/** Runs in the page: notes long tasks, and for each input event the time until its frame was handed over. */
function watch() {
  /** @type {{tasks: number[], paints: number[]}} */
  const seen = { tasks: [], paints: [] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.tasks.push(entry.duration);
  }).observe({ type: "longtask" });
  const { port1, port2 } = new MessageChannel();
  /** @type {number[]} */
  let waiting = [];
  port1.onmessage = () => {
    const now = performance.now();
    seen.paints.push(...waiting.map((since) => now - since));
    waiting = [];
  };
  addEventListener(
    "input",
    (event) => {
      waiting.push(event.timeStamp);
      // A message posted in a frame arrives when the frame has been drawn.
      requestAnimationFrame(() => port2.postMessage(null));
    },
    { capture: true },
  );
}

/**
 * The longest tasks of the page's main thread, in milliseconds: as they lasted, and what they took of the processor,
 * which others may have used meanwhile.
 * @param {TraceEvent[]} events
 */
function longestTask(events) {
  /** @type {Map<string, TraceEvent[]>} */
  const threads = new Map();
  for (const event of events) {
    if (!event.name.endsWith("RunTask") || !event.dur) continue;
    const thread = `${event.pid} ${event.tid}`;
    const tasks = threads.get(thread);
    if (tasks) tasks.push(event);
    else threads.set(thread, [event]);
  }
  // Other pages of the browser have a main thread, too: idle ones.
  const mains = events
    .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
    .map(({ pid, tid }) => threads.get(`${pid} ${tid}`) ?? []);
  const sum = (/** @type {TraceEvent[]} */ tasks) => tasks.reduce((all, { dur = 0 }) => all + dur, 0);
  const tasks = mains.sort((a, b) => sum(b) - sum(a))[0] ?? [];
  return {
    longest: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
    longestCpu: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)),
  };
}

/** @param {number[]} numbers @param {number} share */
const quantile = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.floor(share * numbers.length)];

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {{slowdown?: number, moves?: number}} [options]
 */
export async function dragSlider(browser, url, { slowdown = 1, moves = 240 } = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForSelector("html[data-ready]");
  const thumb = page.locator(slider).first();
  await thumb.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1500); // what the page puts off until it is idle
  const box = await thumb.boundingBox();
  if (!box) throw new Error("the slider is not on the page");

  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  /** @type {TraceEvent[]} */
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(.../** @type {any[]} */ (value)));
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "__metadata"] },
  });
  await page.evaluate(() => {
    const { seen } = /** @type {any} */ (window);
    seen.tasks.length = seen.paints.length = 0;
  });

  const y = box.y + box.height / 2;
  const x = (/** @type {number} */ move) =>
    box.x + box.width * (0.5 + 0.45 * Math.sin((move / moves) * 4 * Math.PI));
  await page.mouse.move(x(0), y);
  await page.mouse.down();
  for (let move = 1; move <= moves; move += 1) {
    await page.mouse.move(x(move), y);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  await page.waitForTimeout(1000); // what waits for an input at rest

  const ended = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await ended;
  const { tasks, paints } = await page.evaluate(() => /** @type {any} */ (window).seen);
  await context.close();
  return {
    inputs: paints.length,
    longTasks: tasks.length,
    ...longestTask(events),
    median: quantile(paints, 0.5),
    p95: quantile(paints, 0.95),
  };
}
