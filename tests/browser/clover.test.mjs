// SPDX-License-Identifier: Apache-2.0
// Mixed-quality serving: the front, the weight of carbon, what cannot be served, a table of one's own, and its way
// into the scenario.
import assert from "node:assert/strict";
import { test } from "node:test";

import { loadModel } from "../wasm/load-model.mjs";
import { figure, openSite, violations } from "./support.mjs";

const site = await openSite();
const model = await loadModel();

/** @typedef {import("playwright-core").Page} Page */

const path = "#k=infer&gpu=a100-80";
const scenario = /** @type {const} */ ({ kind: "infer", processor: "a100-80" });

/** @param {Partial<import("../../wasm/types.js").CloverQuestion>} [question] */
function expected(question = {}) {
  const [{ id: family }] = model.cloverFamilies;
  const answer = model.clover(scenario, { family, requestsPerS: 1000, latencyMs: 50, ...question });
  assert.ok(answer.available && answer.ok);
  return answer;
}

/** @param {string} [before] @param {import("playwright-core").BrowserContextOptions} [options] */
async function openMix(before = "", options) {
  const opened = await site.open(before + path, options);
  await opened.page.locator("#clover").scrollIntoViewIfNeeded();
  await opened.page.waitForSelector("#clover-choice:not(.old)");
  // Only what this section asks of the page is looked at here.
  opened.complaints.length = 0;
  return opened;
}

/** Waits until the choice shown is that of what is asked now. @param {Page} page @param {number} carbon */
const shows = (page, carbon) =>
  page.waitForFunction(
    (grams) =>
      Number(
        document.querySelector("#clover-choice:not(.old) .sum [data-value]")?.getAttribute("data-value"),
      ) === grams,
    carbon,
  );
const box = (/** @type {Page} */ page, /** @type {string} */ name) => page.locator(`#q-clover${name}`);

test("the ends of the front, the choice and the hours are the model's", async () => {
  const { page, complaints } = await openMix();
  const answer = expected({ trace: model.cloverTraces[0].id });
  await shows(page, answer.choice.carbon_g_per_request);
  const front = page.locator("#clover-front");
  assert.equal(Number(await front.getAttribute("data-least")), answer.least_carbon.carbon_g_per_request);
  assert.equal(Number(await front.getAttribute("data-most")), answer.most_accurate.accuracy);
  assert.equal(await front.locator("circle.point").count(), answer.front.length);
  assert.match(
    String(await front.locator("svg[role=img]").getAttribute("aria-label")),
    /from .* to .*Chosen: /,
  );
  const choices = answer.day?.choice ?? [];
  const changes = choices.filter((at, hour) => at !== choices[hour - 1]).length;
  assert.equal(await page.locator("#clover-day .changes li").count(), changes);
  await front.getByRole("button", { name: "Table" }).click();
  assert.equal(await front.locator("tbody tr").count(), answer.front.length);
  assert.equal(await front.locator("tr.here").count(), 1);
  assert.deepEqual(complaints, []);
});

test("all weight on carbon chooses the least of it, none the most accurate", async () => {
  const { page } = await openMix();
  for (const [text, lambda] of /** @type {const} */ ([
    ["1", 1],
    ["0", 0],
  ])) {
    await box(page, "Lambda").fill(text);
    const { choice, least_carbon, most_accurate } = expected({ lambda });
    assert.deepEqual(choice, lambda === 1 ? least_carbon : most_accurate);
    await shows(page, choice.carbon_g_per_request);
    assert.equal(
      Number(await page.locator("#clover-choice .sum [data-value]").getAttribute("data-accuracy")),
      choice.accuracy,
    );
  }
});

test("a number that is none says so in place, and the last answer stays", async () => {
  const { page } = await openMix();
  const last = await figure(page, "#clover-choice .sum [data-value]");
  for (const [name, text] of [
    ["Lambda", "2"],
    ["Lambda", "much"],
    ["Rate", "0"],
    ["Latency", "-1"],
    ["Devices", "1.5"],
    ["Rate", "1e400"],
  ]) {
    const was = await box(page, name).inputValue();
    await box(page, name).fill(text);
    await page.waitForSelector(`#q-clover${name}[aria-invalid=true]`);
    assert.ok(await page.locator(`#q-why-clover${name}`).isVisible(), text);
    assert.equal(await figure(page, "#clover-choice .sum [data-value]"), last);
    await box(page, name).fill(was);
  }
  await shows(page, last);
  assert.doesNotMatch(await page.locator("#clover").innerText(), /NaN|undefined|Infinity|clover\./);
});

test("what cannot be served says why, and what comes nearest", async () => {
  const { page } = await openMix();
  await box(page, "Latency").fill("1");
  await page.waitForSelector("#clover-cannot[data-reason=latency]");
  assert.match(await page.locator("#clover-cannot").innerText(), /no configuration .*the least is \d/);
  await box(page, "Latency").fill("50");
  await box(page, "Devices").fill("1");
  await box(page, "Rate").fill("100000");
  await page.waitForSelector("#clover-cannot[data-reason=rate]");
  assert.match(await page.locator("#clover-cannot").innerText(), /at most [\d,]+ per second/);
});

const rows = [
  "variant,slice,latency_ms,energy_j,accuracy",
  "small,1,20,0.2,70",
  "small,7,8,0.2,70",
  "<b>large</b>,7,20,1.3,80",
];

test("a table of one's own replaces the model, and a hostile one says what is wrong line by line", async () => {
  const { page, complaints } = await openMix();
  const last = await figure(page, "#clover-choice .sum [data-value]");
  await page.selectOption("#q-cloverFamily", "own");
  const table = page.locator("#clover-table");
  await page.waitForSelector("#clover-table[aria-invalid=true]");
  await table.fill(
    [
      ...rows,
      "small,1,9,9,9",
      "x,5,1,1,1",
      "=cmd(),7,<script>,1,1",
      "a,b",
      ",7,1,1,1",
      "__proto__,7,1,1,1e999",
    ].join("\n"),
  );
  const why = page.locator("#clover-table-why");
  for (const line of [
    "Line 7: latency_ms is not",
    "Line 8: five",
    "Line 9: the variant",
    "Line 10: accuracy",
  ])
    assert.ok((await why.innerText()).includes(line), line);
  assert.equal(await figure(page, "#clover-choice .sum [data-value]"), last);
  // What only the model knows, once all can be read.
  await table.fill([...rows, "small,1,9,9,9", "x,5,1,1,1", "y,7,0,1,1"].join("\n"));
  await why.getByText("Line 6: the slice").waitFor();
  assert.match(await why.innerText(), /Line 5: .*already[\s\S]*Line 7: latency_ms/);

  await box(page, "Rate").fill("60");
  await box(page, "Latency").fill("100");
  await box(page, "Lambda").fill("0");
  await table.fill(rows.join("\n"));
  const { choice } = expected({
    family: undefined,
    table: rows.slice(1).map((line) => {
      const [variant, ...cells] = line.split(",");
      const [slices, latency_ms, energy_j, accuracy] = cells.map(Number);
      return { variant, slices, latency_ms, energy_j, accuracy };
    }),
    requestsPerS: 60,
    latencyMs: 100,
    lambda: 0,
  });
  await shows(page, choice.carbon_g_per_request);
  assert.ok((await page.locator("#clover-choice").innerText()).includes("<b>large</b>"));
  assert.equal(await page.locator("#clover-use").count(), 0, "a table states no FLOPs");
  assert.deepEqual(complaints, []);
});

test("used, as typed, and undone, by keyboard", async () => {
  const { page, complaints } = await openMix();
  const before = await figure(page, "#total");
  const flops = expected().choice.mean_flops ?? 0;
  const steps = await page.evaluate(() => history.length);
  await page.locator("#clover-use").focus();
  await page.keyboard.press("Enter");
  const outcome = model.evaluate({ ...scenario, flops_per_request: flops });
  assert.ok(outcome.ok);
  assert.equal(await figure(page, "#total"), outcome.footprint.total_g);
  assert.notEqual(await figure(page, "#total"), before);
  assert.equal(await page.evaluate(() => history.length), steps + 1);
  await page.waitForSelector("#clover-use[aria-disabled=true]");
  await page.locator(".toast button").click();
  assert.equal(await figure(page, "#total"), before);
  assert.deepEqual(complaints, []);
});

test("absent where nothing is served or the device has no slices, and back again", async () => {
  for (const other of ["#k=train&gpu=a100-80", "#k=infer&gpu=v100-sxm2-16"]) {
    const { page } = await site.open(other);
    assert.equal(await page.locator("#clover").count(), 0, other);
  }
  const { page } = await openMix();
  for (const key of ["train", "infer"])
    await page.locator(`#app [name=k][value=${key}]`).check({ force: true });
  await page.locator("#clover").scrollIntoViewIfNeeded();
  await box(page, "Lambda").fill("1");
  await shows(page, expected({ lambda: 1 }).choice.carbon_g_per_request);
});

for (const [before, width, colorScheme] of /** @type {const} */ ([
  ["", 1440, "light"],
  ["pt/", 390, "dark"],
]))
  test(`axe finds nothing, nothing is wider than the page, all in its language: ${before || "en"}, ${width} px`, async () => {
    const { page } = await openMix(before, {
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: "reduce",
    });
    const text = await page.locator("#clover").innerText();
    assert.ok(text.includes(before ? "Servir com qualidade mista" : "Mixed-quality serving"));
    assert.doesNotMatch(text, before ? /Choice|Requests|Latency|Hours \d/ : /Escolha|Requisições/);
    await page.selectOption("#q-cloverFamily", "own");
    await page.waitForSelector("#clover-table[aria-invalid=true]");
    assert.deepEqual(await violations(page), []);
    const over = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(await over(), 0);
    await page.locator("#clover-front button").click();
    assert.equal(await over(), 0);
  });
