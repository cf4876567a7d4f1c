// SPDX-License-Identifier: Apache-2.0
// Starts the page: loads the model, takes over what the prerendered page shows, and draws once per change, in the
// event itself, so that the result is painted in the same frame as the key.
import { html, render } from "lit/html.js";
import { makeActions } from "./actions.js";
import { Address } from "./address.js";
import { leftBehind, restore, takeOver } from "./adopt.js";
import { Announcer } from "./announce.js";
import { Asking } from "./asking.js";
import { Background } from "./background.js";
import { Draws } from "./draws.js";
import { start } from "./engine.js";
import { Combobox } from "./form/combobox.js";
import { Late } from "./late.js";
import { followPresses } from "./form/press.js";
import { instanceItems, instanceOf, items } from "./presets.js";
import { followScrolling, markScrollers, whenNear } from "./scrolling.js";
import { Session } from "./session.js";
import { Store } from "./state.js";
import { formatMass } from "./text/format.js";
import { words } from "./text/messages.js";
import { ignoredNotice } from "./text/titles.js";
import { View } from "./view.js";
import { page } from "./page.js";

/** @import { Model } from "../../wasm/types.js" */

const app = /** @type {HTMLElement} */ (document.getElementById("app"));
const root = document.documentElement;
const locale = root.lang;
const text = words(locale);

/** @param {string} reason */
function fail(reason) {
  const notice = document.createElement("div");
  notice.className = "notice";
  notice.role = "alert";
  document.getElementById("result")?.before(notice);
  render(
    html`<span>${text.t("failure", { reason: text.t(`failure.${reason}`) })}</span
      ><button type="button" class="linkbtn" @click=${() => location.reload()}>${text.t("failure.retry")}</button>`,
    notice,
  );
}

/** @param {Model} model */
function run(model) {
  const store = new Store();
  const session = new Session(model);
  const announcer = new Announcer(locale);
  const background = new Background(model);
  const draws = new Draws(background, session, store);
  const asking = new Asking(background, () => store.redraw());
  /** @type {Record<string, boolean>} */
  const folds = {};
  const address = new Address(model, store, locale, () => session.follow(store));
  session.follow(store);

  /** @type {import("./form/search.js").Item[] | undefined} */
  let machines;
  /** @param {"processor" | "region"} field @param {"processors" | "regions"} table */
  const combobox = (field, table) =>
    new Combobox({
      key: /** @type {string} */ (model.fields.find(({ name }) => name === field)?.key),
      items: () => items(model, table, text),
      chosen: () => String(store.scenario[field] ?? model.fields.find(({ name }) => name === field)?.default),
      more: field === "processor" ? () => (machines ??= instanceItems(model, text)) : undefined,
      choose: (id) => {
        const machine = instanceOf(model, id);
        if (machine) actions.chooseMachine(machine);
        else actions.choose(field, id);
      },
      redraw: () => store.redraw(),
      announce: (found, total, query) =>
        announcer.say(
          found > 0
            ? text.t(`combo.${field}.found`, { n: found, total })
            : text.t(`combo.none.${field}`, { q: query.trim() }),
        ),
    });
  /** @type {Record<string, Combobox>} */
  const combos = { processor: combobox("processor", "processors"), region: combobox("region", "regions") };
  const late = new Late(text.lang, () => {
    store.redraw();
    markScrollers();
  });
  const actions = makeActions({
    model,
    store,
    session,
    draws,
    asking,
    address,
    announcer,
    locale,
    folds,
    combos,
    late,
  });

  /** What the build wrote of the default scenario, for as long as that is shown. @type {Record<string, Element>} */
  let kept = {};
  let first = -1;
  let revision = -1;
  // What need not be in the frame of the key: the title of the window alone costs the browser milliseconds.
  const settle = () => {
    const grams = session.derived.valid?.outcome.footprint.total_g ?? 0;
    const total = formatMass(grams, locale).text;
    document.title = text.t("result.document", { total, app: text.t("app.name") });
    markScrollers();
  };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let settling;
  const settled = () => {
    clearTimeout(settling);
    settling = setTimeout(settle, 250);
  };
  // Taking away the field that has the focus tells it so at once, in the middle of drawing: that waits its turn.
  let drawing = false;
  let asked = false;
  const draw = () => {
    asked = true;
    if (drawing) return;
    drawing = true;
    while (asked) {
      asked = false;
      drawOnce();
    }
    drawing = false;
  };
  const drawOnce = () => {
    const derived = session.follow(store);
    // What a first visit shows needs no more draws than the page was written with.
    if (revision !== store.revision && (store.revision !== first || named)) draws.changed();
    const { parts, failed } = late;
    if (store.revision !== first) kept = {};
    const view = new View({
      locale,
      model,
      store,
      derived,
      actions,
      combos,
      folds,
      late: parts,
      failed,
      kept,
    });
    render(page(view), app);
    settled();
    if (revision === store.revision) return;
    revision = store.revision;
    const { footprint, complete } = /** @type {NonNullable<typeof derived.valid>} */ (derived.valid).outcome;
    if (!derived.stale) announcer.total(footprint.total_g, complete, view.interval("total_g"));
  };

  // A run that a link names is compared at once, and whether there is such a run is known once all have come.
  const followRun = async () => {
    const id = store.ui.run;
    // What did not come is asked for again by the reader, not by every drawing.
    if (!id || late.failed.has("runs")) return;
    await late.want("runs");
    if (store.ui.run !== id || !late.parts.runs || late.parts.runs.some((run) => run.id === id)) return;
    const ignored = ignoredNotice([{ key: "run", value: id, reason: "unknown-id" }], locale);
    store.show({ run: null, notices: [...store.ui.notices, ignored] });
  };

  let named = false;
  const left = leftBehind(app);
  for (const id of left.open) folds[id.replace(/^fold-/, "")] = true;
  store.ui.dark = root.dataset.theme === "dark";
  named = address.read();
  store.ui.folded = named && matchMedia("(max-width: 820px)").matches;
  takeOver(left, actions, new Map(model.fields.map(({ key, name }) => [key, name])), combos);
  first = store.revision;
  if (Object.keys(store.scenario).length === 0 && Object.keys(store.entries).length === 0)
    kept = Object.fromEntries(
      [...app.querySelectorAll("#equation, #sources")].map((node) => [node.id, node]),
    );
  app.replaceChildren();
  draw();
  delete root.dataset.pending;
  restore(left);

  store.subscribe(() => {
    draw();
    address.schedule();
    followRun();
  });
  followRun();
  followScrolling(store);
  followPresses();
  // Far below the first screen: fetched for who comes near, has a scenario of their own, or touches anything.
  const near = () => {
    late.wantAll();
    draws.rested();
  };
  // This one is so near the first screen that a wider margin would fetch it on every visit.
  const reducing = () => {
    late.want("reduce");
    late.want("citations");
  };
  whenNear(["reduce"], reducing, 60);
  whenNear(["map", "uncertainty", "questions", "opinions", "published"], near);
  // The header only leads away.
  const own = app.querySelector("main");
  for (const event of ["pointerdown", "keydown", "input"]) own?.addEventListener(event, near, { once: true });
  if (named) near();
  addEventListener("resize", () => (settled(), actions.scrolled()), { passive: true });
  addEventListener("scroll", () => actions.scrolled(), { passive: true });
  app.addEventListener("pointerover", (event) => {
    const field = /** @type {Element} */ (event.target).closest?.("[data-field]");
    if (!document.activeElement?.closest("[data-field]"))
      actions.light(/** @type {HTMLElement | null} */ (field)?.dataset.field ?? null);
  });

  app.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "text") root.dataset.typing = "";
  });
  app.addEventListener("focusout", () => delete root.dataset.typing);

  root.dataset.ready = "";
}

/** Once the page knows its words. */
export async function begin() {
  const started = await start();
  if ("model" in started) run(started.model);
  else fail(started.reason);
}
