// SPDX-License-Identifier: Apache-2.0
// ACT as a diagram, with the figures of one H100: wide for a desk, tall for a phone, and in words. The three say the
// same things, which stand in one list.
import { html, svg } from "lit/html.js";
import { arrow, box, frame, named, sign } from "./figure-parts.js";

/** @import { MethodView } from "./view.js" */

/** @typedef {{title: string, formula: string, value: string}} Item */

/** @param {MethodView} view */
function items(view) {
  const { t, quantity, mass, energy, percent } = view;
  const { terms, ssd_g_per_gb, hdd_g_per_gb } = view.facts.figure;
  const value = (/** @type {string} */ id) => quantity(terms[id], view.facts.terms.get(id)?.unit ?? "");
  const factor = (/** @type {number | null | undefined} */ perGb) => quantity(perGb ?? null, "g/GB", 3);
  /** @type {(id: string, value: string, formula?: string) => Item} */
  const item = (id, text, formula = t(`method.act.${id}.how`)) => ({
    title: t(`method.act.${id}`),
    formula,
    value: text,
  });
  return {
    energy: item(
      "energy",
      value("fab_energy_kwh_per_cm2"),
      `EPA × CI_fab (${value("fab_intensity_g_per_kwh")})`,
    ),
    gases: item("gases", value("gas_g_per_cm2"), "GPA"),
    materials: item("materials", value("materials_g_per_cm2"), "MPA"),
    cpa: item("cpa", value("cpa_g_per_cm2"), `Σ ÷ Y (${value("yield")})`),
    hbm: item("hbm", value("memory_g_per_gb"), ""),
    ssd: item("ssd", factor(ssd_g_per_gb), ""),
    hdd: item("hdd", factor(hdd_g_per_gb), ""),
    gigabytes: item("gigabytes", ""),
    dies: item("dies", mass(terms.die_g), `CPA × A (${value("die_area_cm2")})`),
    memory: item("memory", mass(terms.memory_g), `CPS × ${value("memory_gb")}`),
    drives: item("drives", t("method.act.drives.where")),
    packaging: item(
      "packaging",
      mass(terms.packaging_g),
      t("method.act.packaging.how", { mass: mass(view.facts.packaging_g_per_ic) }),
    ),
    host: item("host", mass(terms.host_g)),
    device: item("device", mass(terms.hardware_g)),
    share: item("share", percent(terms.life_share)),
    embodied: item("embodied", mass(terms.embodied_g), ""),
    use: item(
      "use",
      energy(terms.energy_it_kwh),
      `× PUE (${value("pue")}) × CI (${value("carbon_intensity_g_per_kwh")})`,
    ),
    operational: item("operational", mass(terms.operational_g), ""),
    total: item("total", mass(terms.total_g), ""),
  };
}

/** @typedef {ReturnType<typeof items>} Items */

/** @param {MethodView} view @param {Items} all */
function wide(view, all) {
  const a = { x: 10, w: 224, hue: "emb" };
  const b = { x: 274, w: 176, h: 56, hue: "emb" };
  const c = { x: 496, w: 248, h: 56, hue: "emb" };
  const e = { x: 808, w: 228 };
  const parts = [all.dies, all.memory, all.drives, all.packaging, all.host];
  const top = (/** @type {number} */ at) => 8 + at * 82;
  return html`<svg class="wide-figure" viewBox="0 0 1052 392" role="img" aria-labelledby="act-wide-title act-wide-desc">
    ${named("title", view.t("method.act.caption"), "act-wide-title")}
    ${named("desc", words(view, all).join(" "), "act-wide-desc")}
    ${frame({ x: 0, y: 0, w: 244, h: 214, title: view.t("method.act.fab") })}
    ${[all.energy, all.gases, all.materials].map((one, at) => box({ ...a, y: 32 + at * 58, h: 52, ...one }))}
    ${arrow([244, 36], [274, 36], "emb")}
    ${box({ ...b, y: 8, ...all.cpa })}
    ${arrow([450, 36], [496, 36], "emb")}
    ${frame({ x: 0, y: 236, w: 244, h: 156, title: view.t("method.act.cps") })}
    ${[all.hbm, all.ssd, all.hdd].map((one, at) => box({ ...a, y: 268 + at * 38, h: 32, ...one }))}
    ${arrow([244, 314], [274, 314], "emb")}
    ${box({ ...b, y: 286, ...all.gigabytes })}
    ${[1, 2].map((at) => arrow([450, 314], [496, top(at) + 28], "emb"))}
    ${parts.map((part, at) => box({ ...c, y: top(at), ...part }))}
    ${parts.map((_, at) => svg`<path class="arrow emb" d=${`M744 ${top(at) + 28}H776V36`} />`)}
    ${arrow([776, 36], [808, 36], "emb")} ${sign(776, 36, "Σ", "emb")}
    ${box({ ...e, y: 8, h: 56, hue: "emb", ...all.device })}
    ${arrow([922, 64], [922, 102], "emb")} ${sign(922, 79, "×", "emb")}
    ${box({ ...e, y: 102, h: 52, hue: "emb", ...all.share })}
    ${arrow([922, 154], [922, 176], "emb")}
    ${box({ ...e, y: 176, h: 38, hue: "emb", full: true, ...all.embodied })}
    ${box({ ...e, y: 234, h: 52, hue: "op", ...all.use })}
    ${arrow([922, 286], [922, 306], "op")}
    ${box({ ...e, y: 306, h: 36, hue: "op", full: true, ...all.operational })}
    <path class="arrow all" d="M1036 195H1047V374H1036M1036 324H1047" />
    ${box({ ...e, y: 356, h: 36, hue: "all", full: true, ...all.total })}
  </svg>`;
}

/** @param {MethodView} view @param {Items} all */
function tall(view, all) {
  const w = 320;
  /** @type {unknown[]} */
  const drawn = [];
  let y = 0;
  const put = (
    /** @type {Item} */ item,
    /** @type {string} */ hue,
    { full = false, inside = 0, gap = 8 } = {},
  ) => {
    const h = item.formula ? 52 : 36;
    drawn.push(box({ x: inside, y, w: w - 2 * inside, h, hue, full, ...item }));
    y += h + gap;
  };
  const step = (/** @type {string} */ text, /** @type {string} */ hue) => {
    drawn.push(arrow([w / 2, y - 8], [w / 2, y + 26], hue), sign(w / 2, y + 6, text, hue));
    y += 26;
  };
  const framed = (/** @type {string} */ title, /** @type {Item[]} */ inner) => {
    const from = y;
    const at = drawn.length;
    y += 32;
    for (const item of inner) put(item, "emb", { inside: 10, gap: 6 });
    y += 6;
    drawn.splice(at, 0, frame({ x: 0, y: from, w, h: y - from, title }));
    y += 8;
  };
  framed(view.t("method.act.fab"), [all.energy, all.gases, all.materials]);
  step("Σ", "emb");
  put(all.cpa, "emb");
  step("×", "emb");
  put(all.dies, "emb", { gap: 20 });
  framed(view.t("method.act.cps"), [all.hbm, all.ssd, all.hdd]);
  step("×", "emb");
  put(all.memory, "emb");
  put(all.drives, "emb", { gap: 20 });
  put(all.packaging, "emb");
  put(all.host, "emb");
  step("Σ", "emb");
  put(all.device, "emb");
  step("×", "emb");
  put(all.share, "emb");
  step("=", "emb");
  put(all.embodied, "emb", { full: true, gap: 20 });
  put(all.use, "op");
  step("=", "op");
  put(all.operational, "op", { full: true });
  step("+", "all");
  put(all.total, "all", { full: true });
  return html`<svg class="tall-figure" viewBox=${`0 0 ${w} ${y - 8}`} role="img" aria-labelledby="act-tall-title act-tall-desc">
    ${named("title", view.t("method.act.caption"), "act-tall-title")}
    ${named("desc", words(view, all).join(" "), "act-tall-desc")}
    ${drawn}
  </svg>`;
}

/** The diagram step by step, as sentences. @param {MethodView} view @param {Items} all */
function words(view, all) {
  const values = Object.fromEntries(Object.entries(all).map(([id, { value }]) => [id, value]));
  return ["wafer", "die", "capacity", "packaging", "device", "share", "operational", "total"].map((step) =>
    view.t(`method.act.words.${step}`, values),
  );
}

/** @param {MethodView} view */
export function actFigure(view) {
  const all = items(view);
  return html`<figure class="act" aria-labelledby="act-caption">
    <div class="canvas">${wide(view, all)}${tall(view, all)}</div>
    <figcaption id="act-caption">${view.t("method.act.caption")}</figcaption>
  </figure>
  <details class="more">
    <summary>${view.t("method.act.words")}</summary>
    <ol class="steps">${words(view, all).map((sentence) => html`<li>${sentence}</li>`)}</ol>
  </details>`;
}
