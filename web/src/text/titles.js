// SPDX-License-Identifier: Apache-2.0

/**
 * Sentences put together from a scenario: the title of the result, and what a link could not say. They live apart from
 * the page because their grammar differs by language: "a 7-billion-parameter model", "um modelo de 7 bilhões de
 * parâmetros", "um modelo de 500 mil parâmetros".
 */
import { formatCount, formatEnergy, formatNumber, formatTime } from "./format.js";
import { words } from "./messages.js";
import { inPlace } from "./place.js";

/** @typedef {number | null | undefined} Amount */
/**
 * @typedef {object} Subject what the title speaks of, resolved
 * @property {"train" | "infer" | "hours" | "energy" | "life"} kind
 * @property {Amount} [parameters]
 * @property {Amount} [flops] where they were given instead of parameters and tokens
 * @property {Amount} [requests] a day, where a request was given by its operations and not by its tokens
 * @property {Amount} [days] of service
 * @property {Amount} [energyKwh] as measured
 * @property {Amount} [count]
 * @property {Amount} [durationH]
 * @property {Amount} [deviceHours] where they were given instead of hours and count
 * @property {string} [processor] name
 * @property {string | null} [region] name in the language; null where none is worth naming (world average, own figure)
 */

/**
 * @param {Subject} subject
 * @param {string} locale
 * @returns {string}
 */
export function resultTitle(subject, locale) {
  const { t } = words(locale);
  const key = `title.${titleOf(subject)}`;
  const params = {
    size:
      subject.flops == null
        ? modelSize(subject.parameters, locale)
        : formatNumber(subject.flops, locale).text,
    requests: ofThings(subject.requests, locale),
    days: t("title.days", { n: subject.days ?? NaN }),
    energy: formatEnergy(subject.energyKwh, locale).text,
    count: formatCount(subject.count, locale).text,
    processor: subject.processor ?? t("nodata"),
    time: formatTime(subject.durationH, locale).text,
    hours: ofThings(subject.deviceHours, locale),
    place: subject.region ? inPlace(subject.region, locale) : "",
  };
  return t(subject.region ? `${key}.in` : key, params);
}

/** @param {Subject} subject */
function titleOf(subject) {
  if (subject.kind === "train") return subject.flops == null ? "train" : "flops";
  if (subject.kind === "infer") return subject.requests == null ? "infer" : "requests";
  // By a published split the service is a share, without days of its own.
  if (subject.kind === "life") return subject.days == null ? "life.split" : "life";
  if (subject.kind === "energy") return "energy";
  return subject.deviceHours == null ? "hours" : "device_hours";
}

/** Eight, eleven and eighteen are spoken with a vowel: "an 8-billion-parameter model". @param {string} number */
const article = (number) => (/^(8|1[18](?![\d,]))/.test(number) ? ".an" : "");

/** With its article, where the language puts one before it. @param {Amount} parameters @param {string} locale */
function modelSize(parameters, locale) {
  const { t, lang } = words(locale);
  const { number, unit } = formatCount(parameters, locale);
  // Portuguese puts "de" after million and above, not after a thousand.
  if (unit === "" || (lang === "pt" && unit === "mil"))
    return t(`title.size${article(number)}`, { number: unit ? `${number} ${unit}` : number });
  return t(`title.size.scaled${article(number)}`, { number, scale: unit });
}

/** A count before a noun. @param {Amount} count @param {string} locale */
function ofThings(count, locale) {
  const { text, unit } = formatCount(count, locale);
  return words(locale).lang === "pt" && unit !== "" && unit !== "mil" ? `${text} de` : text;
}

/**
 * What is said over the result after a link was read in part: one sentence, or none.
 * @param {{ key: string, value: string, reason: string }[]} ignored
 * @param {string} locale
 * @param {string} [using] name of what stands instead, where one thing does
 * @returns {string}
 */
export function ignoredNotice(ignored, locale, using) {
  const { t } = words(locale);
  if (ignored.length === 0) return "";
  if (ignored.some(({ reason, key }) => reason === "too-long" && key === "")) return t("link.too-long");
  const shownParts = ignored
    .slice(0, 4)
    .map(({ key, value, reason }) => `${key}=${value} (${t(`link.reason.${reason}`)})`);
  if (ignored.length > 4) shownParts.push(t("link.more", { n: ignored.length - 4 }));
  const sentence = t("link.ignored", { parts: shownParts.join(", ") });
  return using ? `${sentence} ${t("link.using", { name: using })}` : sentence;
}
