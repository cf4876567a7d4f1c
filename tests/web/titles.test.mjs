// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import "../../web/src/text/languages.js";
import { inPlace } from "../../web/src/text/place.js";
import { ignoredNotice, resultTitle } from "../../web/src/text/titles.js";

/** @param {import("../../web/src/text/titles.js").Subject} subject @param {string} en @param {string} pt */
function titled(subject, en, pt) {
  assert.equal(resultTitle(subject, "en").replaceAll("\u00A0", " "), en);
  assert.equal(resultTitle(subject, "pt").replaceAll("\u00A0", " "), pt);
}

test("the title names the scenario, in both kinds, with and without a region", () => {
  titled(
    { kind: "train", parameters: 7e9, region: "São Paulo" },
    "Training a 7-billion-parameter model in São Paulo",
    "Treinamento de um modelo de 7 bilhões de parâmetros em São Paulo",
  );
  titled(
    { kind: "train", parameters: 350e3, region: null },
    "Training a 350-thousand-parameter model",
    "Treinamento de um modelo de 350 mil parâmetros",
  );
  titled(
    { kind: "train", parameters: 1.5e9 },
    "Training a 1.5-billion-parameter model",
    "Treinamento de um modelo de 1,5 bilhão de parâmetros",
  );
  titled(
    { kind: "train", parameters: 8.03e9, region: null },
    "Training an 8.03-billion-parameter model",
    "Treinamento de um modelo de 8,03 bilhões de parâmetros",
  );
  titled(
    { kind: "train", parameters: 11e9, region: null },
    "Training an 11-billion-parameter model",
    "Treinamento de um modelo de 11 bilhões de parâmetros",
  );
  titled(
    { kind: "train", parameters: 180e9, region: null },
    "Training a 180-billion-parameter model",
    "Treinamento de um modelo de 180 bilhões de parâmetros",
  );
  titled(
    { kind: "train", parameters: 5000, region: null },
    "Training a 5,000-parameter model",
    "Treinamento de um modelo de 5.000 parâmetros",
  );
  titled(
    { kind: "train", parameters: 7e9, flops: 4.2e22, region: null },
    "Training with 4.2 × 10²² FLOP",
    "Treinamento com 4,2 × 10²² FLOP",
  );
  const hours = {
    kind: /** @type {const} */ ("hours"),
    count: 256,
    durationH: 100,
    processor: "NVIDIA H100 SXM",
  };
  titled(hours, "256 × NVIDIA H100 SXM for 100 h", "256 × NVIDIA H100 SXM por 100 h");
  titled(
    { ...hours, deviceHours: 2e6, region: "Brasil" },
    "2 million device-hours on NVIDIA H100 SXM in Brasil",
    "2 milhões de horas de dispositivo em NVIDIA H100 SXM no Brasil",
  );
  titled(
    { kind: "hours", count: null, durationH: null },
    "no data × no data for no data",
    "sem dados × sem dados por sem dados",
  );
});

test("serving, a whole life and a measurement have titles of their own", () => {
  const service = { parameters: 70e9, days: 365 };
  titled(
    { kind: "infer", ...service, region: null },
    "Serving a 70-billion-parameter model for 365 days",
    "Serviço de um modelo de 70 bilhões de parâmetros por 365 dias",
  );
  titled(
    { kind: "infer", ...service, days: 1, requests: 2e6, region: "Brasil" },
    "Serving 2 million requests a day for 1 day in Brasil",
    "Serviço de 2 milhões de requisições por dia durante 1 dia no Brasil",
  );
  titled(
    { kind: "life", ...service, region: null },
    "The life of a 70-billion-parameter model, with 365 days of service",
    "A vida de um modelo de 70 bilhões de parâmetros, com 365 dias de serviço",
  );
  titled(
    { kind: "life", parameters: 70e9, region: "Brasil" },
    "The life of a 70-billion-parameter model in Brasil",
    "A vida de um modelo de 70 bilhões de parâmetros no Brasil",
  );
  titled(
    { kind: "energy", energyKwh: 25_800, region: null },
    "A run measured at 25.8 MWh",
    "Uma execução medida em 25,8 MWh",
  );
});

test("places take the article of their language", () => {
  const places = [
    ["United States", "in the United States", "Estados Unidos", "nos Estados Unidos"],
    ["Netherlands", "in the Netherlands", "Países Baixos", "nos Países Baixos"],
    ["Sweden", "in Sweden", "Suécia", "na Suécia"],
    ["Brazil", "in Brazil", "Brasil", "no Brasil"],
    ["Portugal", "in Portugal", "Portugal", "em Portugal"],
    ["Québec, Canada", "in Québec, Canada", "Québec, Canadá", "no Québec, Canadá"],
  ];
  for (const [en, inEnglish, pt, inPortuguese] of places) {
    assert.equal(inPlace(en, "en"), inEnglish);
    assert.equal(inPlace(pt, "pt"), inPortuguese);
  }
});

test("what a link could not say is told once, and not at any length", () => {
  const one = [{ key: "gpu", value: "h1000", reason: "unknown-id" }];
  assert.equal(ignoredNotice([], "en"), "");
  assert.equal(
    ignoredNotice(one, "en", "NVIDIA H100 SXM"),
    "Ignored: gpu=h1000 (no such entry). Using NVIDIA H100 SXM.",
  );
  assert.equal(ignoredNotice(one, "pt"), "Ignorado: gpu=h1000 (não existe).");
  const many = Array.from({ length: 900 }, (_, i) => ({ key: `x${i}`, value: "{q}", reason: "unknown-key" }));
  assert.match(ignoredNotice(many, "en"), /x3=\{q\} \(not known here\), and 896 more\.$/);
  assert.equal(
    ignoredNotice([{ key: "", value: "", reason: "too-long" }], "en"),
    "The link was too long to read; the default scenario is shown.",
  );
});
