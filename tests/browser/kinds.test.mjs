// SPDX-License-Identifier: Apache-2.0
// Every kind of work, from its fields to the model's figures, in both languages, by mouse, keyboard and link.
import assert from "node:assert/strict";
import { test } from "node:test";

import { loadModel } from "../wasm/load-model.mjs";
import { field, figure, openSite, type, unfold, violations } from "./support.mjs";

const model = await loadModel();
const site = await openSite();

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page @param {Record<string, any>} scenario */
async function assertShows(page, scenario) {
  const outcome = model.evaluate(/** @type {any} */ (scenario));
  assert.ok(outcome.ok, JSON.stringify(scenario));
  const { footprint } = outcome;
  assert.equal(await figure(page, "#total"), footprint.total_g, JSON.stringify(scenario));
  assert.equal(await figure(page, "#energy"), footprint.energy_facility_kwh);
  return footprint;
}

/** @param {Page} page @param {string} kind */
const choose = (page, kind) => page.locator(`#app [name="k"][value="${kind}"]`).check({ force: true });

/** @param {Page} page @param {string} key @param {string} id */
async function pick(page, key, id) {
  await unfold(page, key);
  const control = field(page, key).first();
  if ((await control.evaluate((element) => element.tagName)) === "SELECT") await control.selectOption(id);
  else await page.locator(`#app [name="${key}"][value="${id}"]`).check({ force: true });
}

/** Types into fields one after the other, each time looking at the figures. @param {Page} page @param {Record<string, any>} scenario @param {readonly (readonly [string, string, string, number])[]} steps */
async function walk(page, scenario, steps) {
  for (const [key, name, text, value] of steps) {
    await unfold(page, key);
    await type(page, key, text);
    scenario[name] = value;
    await assertShows(page, scenario);
  }
}

for (const path of ["", "pt/"])
  test(`inference ${path}: every field, per 1,000 requests first`, async () => {
    const { page, complaints } = await site.open(path);
    await choose(page, "infer");
    const scenario = { kind: "infer" };
    const shown = await assertShows(page, scenario);
    const first = page.locator(".stats dd").first();
    assert.equal(Number(await first.getAttribute("data-value")), shown.total_per_thousand_requests_g);
    assert.equal(await figure(page, "#stat-token"), shown.energy_per_output_token_j);
    assert.equal(await figure(page, "#stat-first"), shown.first_token_s);
    await walk(page, scenario, [
      ["p", "parameters", "70B", 70e9],
      ["wp", "weight_bits", "8", 8],
      ["ti", "input_tokens", "1200", 1200],
      ["to", "output_tokens", "250", 250],
      ["rq", "requests_per_day", "50000", 50000],
      ["dy", "days", "30", 30],
      ["b", "batch", "32", 32],
      ["oc", "occupancy_percent", "40", 40],
      ["kb", "kv_bits", "8", 8],
      ["ly", "layers", "80", 80],
      ["hs", "hidden_size", "8192", 8192],
      ["kh", "kv_heads", "8", 8],
      ["hd", "head_dimension", "128", 128],
      ["pm", "prefill_mfu_percent", "40", 40],
      ["pu", "prefill_utilisation_percent", "80", 80],
      ["mbu", "bandwidth_utilisation_percent", "55", 55],
      ["cbw", "memory_bandwidth_gb_per_s", "3000", 3000],
      ["n", "count", "4", 4],
      ["u", "utilisation_percent", "35", 35],
    ]);
    await pick(page, "sv", "reserved");
    await walk(page, { ...scenario, service: "reserved" }, [["rep", "replicas", "2", 2]]);
    await pick(page, "im", "ecologits");
    await assertShows(page, { ...scenario, service: "reserved", replicas: 2, inference_method: "ecologits" });
    assert.deepEqual(complaints, []);
  });

test("inference: models without tokens, and back", async () => {
  const { page } = await site.open("#k=infer");
  await page.getByRole("button", { name: "Models without tokens" }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("name")), "fr");
  await page.keyboard.type("4e9");
  await assertShows(page, { kind: "infer", flops_per_request: 4e9 });
  assert.equal(await field(page, "ti").count(), 0, "tokens are not asked for");
  await page.getByRole("button", { name: "Use tokens in and out" }).click();
  await assertShows(page, { kind: "infer" });
});

for (const path of ["", "pt/"])
  test(`a life ${path}: phases, splits, published overheads`, async () => {
    const { page, complaints } = await site.open(path);
    await choose(page, "life");
    const scenario = { kind: "life" };
    await walk(page, scenario, [
      ["de", "data_energy_kwh", "3000", 3000],
      ["rt", "retrainings", "2", 2],
      ["rs", "retraining_share_percent", "50", 50],
      ["rq", "requests_per_day", "1000000", 1e6],
    ]);
    const projects = page.locator(`#app select:has(option[value="2.69"])`);
    await projects.selectOption("2.69");
    const shown = await assertShows(page, { ...scenario, development_overhead: 2.69 });
    const rows = page.locator("#phases tbody tr");
    assert.equal(await rows.count(), 5);
    const masses = await rows
      .locator("[data-value]")
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute("data-value"))));
    assert.deepEqual(masses, [
      shown.phase_data_g,
      shown.phase_experimentation_g,
      shown.phase_training_g,
      shown.phase_retraining_g,
      shown.phase_inference_g,
    ]);
    await pick(page, "sp", "wu-rm1");
    assert.equal(await field(page, "rq").count(), 0, "the service follows from the training");
    await assertShows(page, { ...scenario, development_overhead: 2.69, split: "wu-rm1" });
    assert.deepEqual(complaints, []);
  });

for (const path of ["", "pt/"])
  test(`measured energy ${path}: asks for it, says at least until the hours are known`, async () => {
    const { page, complaints } = await site.open(path);
    const before = await figure(page, "#total");
    await choose(page, "energy");
    assert.equal(await figure(page, "#total"), before, "the last valid result stays");
    assert.ok(await page.locator(".staleb").isVisible());
    await type(page, "kwh", "25800");
    await assertShows(page, { kind: "energy", measured_energy_kwh: 25800 });
    assert.ok(await page.locator(".fig .least").isVisible());
    assert.equal(await page.locator("#hardware").count(), 0, "no other device could have drawn it");
    await pick(page, "eb", "facility");
    await assertShows(page, { kind: "energy", measured_energy_kwh: 25800, energy_covers: "facility" });
    await type(page, "h", "100");
    await assertShows(page, {
      kind: "energy",
      measured_energy_kwh: 25800,
      energy_covers: "facility",
      duration_h: 100,
    });
    assert.equal(await page.locator(".fig .least").count(), 0);
    assert.deepEqual(complaints, []);
  });

test("training: measured tokens instead of MFU, attention, architecture", async () => {
  const { page } = await site.open();
  await type(page, "mfu", "40");
  await page.getByRole("button", { name: "I measured tokens per second" }).click();
  await page.keyboard.type("1.2M");
  await assertShows(page, { tokens_per_s: 1.2e6 });
  assert.equal(await field(page, "mfu").count(), 0);
  await page.getByRole("button", { name: "Use MFU" }).click();
  await assertShows(page, {});
  await pick(page, "at", "full");
  await assertShows(page, { attention: "full" });
  await type(page, "ly", "40");
  await type(page, "hs", "5120");
  await assertShows(page, { attention: "full", layers: 40, hidden_size: 5120 });
});

test("power by a system's average and by LLMCarbon's, each with its bias", async () => {
  const { page } = await site.open();
  await pick(page, "pw", "system");
  await assertShows(page, { power_method: "system" });
  await pick(page, "pw", "llmcarbon");
  await assertShows(page, { power_method: "llmcarbon" });
  for (const id of ["essay", "system", "llmcarbon"]) {
    const note = page.locator(`#app label:has([name="pw"][value="${id}"]) small`);
    assert.ok(((await note.textContent()) ?? "").length > 20, id);
  }
});

test("making: method, boundary and yield model, and what they ask for", async () => {
  const { page } = await site.open();
  /** @type {Record<string, any>} */
  const scenario = {};
  for (const [key, name, id] of /** @type {const} */ ([
    ["em", "embodied_method", "llmcarbon"],
    ["bd", "boundary", "chips"],
    ["em", "embodied_method", "act"],
    ["ym", "yield_model", "murphy"],
    ["wl", "wafer_loss", "edge"],
    ["ym", "yield_model", "negative-binomial"],
  ])) {
    await pick(page, key, id);
    scenario[name] = id;
    await assertShows(page, scenario);
  }
  await type(page, "ya", "2");
  await type(page, "dd", "0.2");
  await assertShows(page, { ...scenario, clustering: 2, defect_density_per_cm2: 0.2 });
  assert.equal(await field(page, "yl").count(), 0, "a yield that follows is not asked for");
  await pick(page, "em", "manufacturer");
  assert.ok(await page.locator(".staleb").isVisible(), "a card and its chips alone contradict each other");
});

test("beside the figure stand the method and the hardware that made it", async () => {
  const { page } = await site.open("#k=infer&im=ecologits");
  const counts = page.locator("#result .counts");
  assert.match((await counts.textContent()) ?? "", /EcoLogits’ regression/);
  assert.equal(await page.locator("#h-regions").textContent(), "The same service elsewhere");
  const { page: made } = await site.open("#em=manufacturer");
  for (const place of ["#result .counts", "#notes"])
    assert.match(
      (await made.locator(place).textContent()) ?? "",
      /maker’s footprint of the card and the server/,
    );
  const { page: unknown } = await site.open("#em=manufacturer&gpu=v100");
  assert.match((await unknown.locator("#notes").textContent()) ?? "", /no footprint of the card is known/);
});

test("the keyboard moves through the kinds", async () => {
  const { page } = await site.open();
  await page.locator('#app [name="k"]:checked').focus();
  const seen = [];
  for (let i = 0; i < 5; i += 1) {
    await page.keyboard.press("ArrowRight");
    seen.push(await page.locator('#app [name="k"]:checked').getAttribute("value"));
  }
  assert.deepEqual(seen, ["infer", "life", "hours", "energy", "train"]);
});

test("what the other kinds asked for does not follow into a link", async () => {
  const { page } = await site.open("#k=infer&ti=900&n=4");
  await choose(page, "train");
  await page.waitForFunction(() => location.hash === "#n=4");
  await choose(page, "infer");
  await page.waitForFunction(() => location.hash.includes("ti=900"));
});

/** Asked for instead of another field, behind a button; or only of a device or a place that has them. */
const elsewhere = new Set([
  ...["flops", "device_hours", "tokens_per_s", "flops_per_request", "functional_unit"],
  ...["custom_idle_w", "carbon_intensity_basis", "grid_losses"],
  // With the result they are of.
  ...["interval_percent", "seed"],
]);

for (const [link, scenario] of /** @type {[string, Record<string, any>][]} */ ([
  ["", {}],
  ["#at=causal&em=llmcarbon", { attention: "causal", embodied_method: "llmcarbon" }],
  [
    "#ym=bose-einstein&cl=2&wl=edge",
    { yield_model: "bose-einstein", critical_layers: 2, wafer_loss: "edge" },
  ],
  ["#k=infer", { kind: "infer" }],
  [
    "#k=infer&sv=reserved&im=ecologits",
    { kind: "infer", service: "reserved", inference_method: "ecologits" },
  ],
  ["#k=infer&fr=4e9", { kind: "infer", flops_per_request: 4e9 }],
  ["#k=life&rt=1", { kind: "life", retrainings: 1 }],
  ["#k=life&sp=wu-power", { kind: "life", split: "wu-power" }],
  ["#k=energy&kwh=100&eb=device", { kind: "energy", measured_energy_kwh: 100, energy_covers: "device" }],
  ["#k=hours&pw=measured&w=500", { kind: "hours", power_method: "measured", power_w: 500 }],
]))
  test(`the form asks for what matters and nothing else: ${link || "default"}`, async () => {
    const { page } = await site.open(link);
    const asked = await page.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll("#scenario [data-field]")].map(
          (element) => /** @type {HTMLElement} */ (element).dataset.field ?? "",
        ),
      ),
    ]);
    const { active } = model.evaluate(/** @type {any} */ (scenario));
    assert.deepEqual(
      asked.filter((name) => !active.includes(name)),
      [],
      "asked for, though it does not matter",
    );
    assert.deepEqual(
      active.filter((name) => name !== "kind" && !asked.includes(name) && !elsewhere.has(name)),
      [],
      "matters, and is not asked for",
    );
  });

const links = {
  infer: "#k=infer&sv=reserved&rq=1e9",
  life: "#k=life&rt=1&de=10",
  energy: "#k=energy&kwh=25800",
};
for (const [kind, link] of Object.entries(links))
  for (const path of ["", "pt/"]) {
    for (const width of [320, 390, 1440])
      test(`${kind} ${path} at ${width} px: no sideways scroll`, async () => {
        const { page } = await site.open(path + link, { viewport: { width, height: 900 } });
        await page.waitForSelector("#opinions table", { state: "attached" });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(over, 0);
      });
    for (const colorScheme of /** @type {const} */ (["light", "dark"]))
      test(`axe finds nothing: ${kind} ${path} ${colorScheme}, every fold open`, async () => {
        const { page } = await site.open(path + link, { colorScheme, reducedMotion: "reduce" });
        await page.waitForSelector("#published table");
        await page.evaluate(() =>
          document.querySelectorAll("#app details").forEach((fold) => fold.setAttribute("open", "")),
        );
        assert.deepEqual(await violations(page), []);
      });
  }
