// SPDX-License-Identifier: Apache-2.0
// Everything a reader can do. Each act changes the state; the state is drawn by whoever listens.
import { fieldActs } from "./form/acts.js";
import { chooseLanguage, chooseTheme } from "./preferences.js";
import { measureActs } from "./result/measure-acts.js";
import { questionActs } from "./result/question-acts.js";
import { rangeActs } from "./result/range-acts.js";
import { rankActs } from "./result/ranking-acts.js";
import { goTo, goToField } from "./scrolling.js";
import { words } from "./text/messages.js";

/** @import { Address } from "./address.js" */
/** @import { Asking } from "./asking.js" */
/** @import { Announcer } from "./announce.js" */
/** @import { Draws } from "./draws.js" */
/** @import { Combobox } from "./form/combobox.js" */
/** @import { Session } from "./session.js" */
/** @import { Late, Part } from "./late.js" */
/** @import { Store, Ui } from "./state.js" */
/** @import { Model } from "../../wasm/types.js" */

/** @typedef {ReturnType<typeof makeActions>} Actions */

const undoWait = 10_000;
const copiedWait = 2_000;

/**
 * @param {Object} parts
 * @param {Model} parts.model
 * @param {Store} parts.store
 * @param {Session} parts.session
 * @param {Draws} parts.draws
 * @param {Asking} parts.asking
 * @param {Address} parts.address
 * @param {Announcer} parts.announcer
 * @param {string} parts.locale
 * @param {Record<string, boolean>} parts.folds
 * @param {Record<string, Combobox>} parts.combos
 * @param {Late} parts.late
 */
export function makeActions({
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
}) {
  const { t } = words(locale);
  const fields = new Map(model.fields.map((field) => [field.name, field]));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let undoTimer;

  /** @param {string} text  what was done */
  const offerUndo = (text) => {
    store.ui.undo = {
      text,
      before: { ...store.scenario },
      ranges: { ...store.ranges },
      measures: { ...store.measures },
      run: store.ui.run,
    };
    clearTimeout(undoTimer);
    undoTimer = setTimeout(() => store.show({ undo: null }), undoWait);
  };

  const acts = fieldActs({ model, store, session, locale });
  const ranks = rankActs(store, late);
  const actions = {
    ...acts,
    ...ranks,
    ...rangeActs({ store, session, draws, late, locale, offerUndo }),
    ...questionActs({
      store,
      asking,
      address,
      fields,
      choose: (name, id) => acts.choose(name, id),
      applying(name) {
        address.flush();
        offerUndo(t("rank.applied", { name }));
      },
      applied: (name) => announcer.say(t("rank.applied", { name })),
    }),
    ...measureActs({ model, store, address, announcer, locale, offerUndo }),

    /** @param {string} name */
    reset(name) {
      offerUndo(t("action.reset.done", { field: t(`field.${name}`) }));
      store.set(name, undefined);
      document.getElementById(`f-${fields.get(name)?.key}`)?.focus();
    },

    resetAll() {
      offerUndo(t("action.reset.all.done"));
      address.flush();
      store.replace({});
      address.push();
      goTo("scenario");
    },

    undo() {
      const { undo } = store.ui;
      if (!undo) return;
      clearTimeout(undoTimer);
      store.ui.undo = null;
      store.replace(undo.before, undo.run, undo.ranges, undo.measures);
      address.push();
    },

    /** A row of a ranking. @param {"region" | "processor"} field @param {string} id @param {string} name */
    apply(field, id, name) {
      address.flush();
      offerUndo(t("rank.applied", { name }));
      acts.choose(field, id);
      address.push();
      announcer.say(t("rank.applied", { name }));
      // The row that was pressed has become the current one, elsewhere in the list: the focus goes with it.
      const section = field === "region" ? "regions" : "hardware";
      ranks.reveal(field === "region" ? "regions" : "processors");
      const row = /** @type {HTMLElement | null} */ (
        document.querySelector(`#${section} [aria-current] button`)
      );
      row?.focus({ preventScroll: true });
    },

    /** A published run as the scenario. @param {import("./late/runs.js").Run} run */
    loadRun(run) {
      address.flush();
      offerUndo(t("rank.applied", { name: run.name }));
      store.replace(run.scenario, run.id);
      address.push();
      announcer.say(t("rank.applied", { name: run.name }));
      goTo("run");
    },

    /** @param {Part} part */
    want(part) {
      late.want(part);
    },

    /** @param {string} field */
    openCombo(field) {
      combos[field].input?.focus();
      combos[field].show();
    },

    scrolled() {
      for (const combo of Object.values(combos)) combo.place();
    },

    /** @param {string} id @param {boolean} open */
    fold(id, open) {
      if ((folds[id] ?? null) === open) return;
      folds[id] = open;
      store.redraw();
    },

    unfold() {
      store.show({ folded: false });
    },

    /** @param {Partial<Ui>} change */
    show(change) {
      store.show(change);
    },

    toggleTheme() {
      const dark = !store.ui.dark;
      chooseTheme(dark);
      store.show({ dark });
    },

    async copyLink() {
      if (session.derived.stale) return;
      address.flush();
      const link = address.link();
      try {
        await navigator.clipboard.writeText(link);
        store.show({ copied: true, refused: null });
        announcer.say(t("action.copied"));
        setTimeout(() => store.show({ copied: false }), copiedWait);
      } catch {
        store.show({ refused: link });
        const box = /** @type {HTMLInputElement | null} */ (document.querySelector(".acts .fallback"));
        box?.focus();
        box?.select();
      }
    },

    /** @param {string} field */
    jump: (field) => (/** @type {Event} */ event) => {
      event.preventDefault();
      if (store.ui.folded) store.show({ folded: false });
      goToField(`f-${fields.get(field)?.key}`);
    },

    /** @param {string} id */
    anchor: (id) => (/** @type {Event} */ event) => {
      event.preventDefault();
      if (id === "scenario" && store.ui.folded) store.show({ folded: false });
      goTo(id);
    },

    otherLanguage: () => (/** @type {Event} */ event) => {
      address.flush();
      chooseLanguage(event);
    },
  };
  return actions;
}
