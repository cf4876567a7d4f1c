// SPDX-License-Identifier: Apache-2.0
// Two languages, each a page of its own, with the same scenario under both.
import assert from "node:assert/strict";
import { test } from "node:test";

import { figure, openSite, type } from "./support.mjs";

const site = await openSite();

test("Portuguese is complete: no English word of the form or the result is left", async () => {
  const { page, complaints } = await site.open("pt/#ssd=10&pw=essay", { locale: "pt-BR" });
  assert.equal(await page.locator("html").getAttribute("lang"), "pt-BR");
  const text = await page.locator("body").innerText();
  for (const word of [
    "Treinamento",
    "Parâmetros",
    "Operacional",
    "Incorporado",
    "A mesma execução em outros lugares",
  ])
    assert.ok(text.includes(word), word);
  assert.doesNotMatch(
    text,
    /\b(Training|Operational|Embodied|Where it comes from|Scenario|Lifetime|Power model|Equation)\b/,
  );
  assert.deepEqual(complaints, []);
});

test("Portuguese reads and writes its own numbers", async () => {
  const { page } = await site.open("pt/", { locale: "pt-BR" });
  await type(page, "p", "1,5 bi");
  const comma = await figure(page, "#total");
  await type(page, "p", "1,5B");
  assert.equal(await figure(page, "#total"), comma);
  assert.match(await page.locator("#total").innerText(), /\d,\d/);
});

test("the same scenario has the same figure in both languages, and the switch keeps it", async () => {
  const { page } = await site.open("#p=13B&r=br&n=128");
  const total = await figure(page, "#total");
  const toPortuguese = page.locator('a[hreflang^="pt"]').first();
  await toPortuguese.click();
  await page.waitForSelector('html[lang="pt-BR"][data-ready]');
  assert.equal(await figure(page, "#total"), total);
  assert.match(await page.locator("h1").innerText(), /Brasil/);
  await page.locator('a[hreflang="en"]').first().click();
  await page.waitForSelector('html[lang="en"][data-ready]');
  assert.equal(await figure(page, "#total"), total);
});

test("a reader whose browser is Portuguese gets the Portuguese page, unless another was chosen", async () => {
  const { page } = await site.open("#n=8", { locale: "pt-BR" });
  assert.match(page.url(), /\/pt\//);
  assert.match(page.url(), /n=8/);
  const { page: english } = await site.open("#lang=en", { locale: "pt-BR" });
  assert.doesNotMatch(english.url(), /\/pt\//);
});
