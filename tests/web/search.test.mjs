// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import { distance, nearest, search } from "../../web/src/form/search.js";

/** @param {string} id @param {string} name @param {Partial<import("../../web/src/form/search.js").Item>} [more] */
const item = (id, name, more = {}) => ({
  id,
  name,
  facts: "",
  group: "",
  aliases: [],
  hidden: "",
  year: 2020,
  ...more,
});
/** @param {import("../../web/src/form/search.js").Item[]} items @param {string} query */
const ids = (items, query) => search(items, query).map(({ id }) => id);

const places = [
  item("us-va", "Virginia", { hidden: "Virgínia US United States Estados Unidos" }),
  item("aws.us-east-1", "Northern Virginia", {
    hidden: "AWS us-east-1",
    aliases: ["n. virginia"],
    year: 2023,
  }),
  item("ibm.us-east", "Ashburn, Virginia", { hidden: "IBM Cloud us-east" }),
  item("aws.sa-east-1", "São Paulo", { hidden: "Brasil Brazil BR AWS sa-east-1" }),
  item("br", "Brazil", { hidden: "Brasil BR" }),
];

test("what is named exactly comes first: id, the provider's own id, alias, name", () => {
  assert.equal(ids(places, "br")[0], "br");
  assert.equal(ids(places, "us-east")[0], "ibm.us-east");
  assert.equal(ids(places, "sa-east-1")[0], "aws.sa-east-1");
  assert.equal(ids(places, "N. Virginia")[0], "aws.us-east-1");
  assert.deepEqual(ids(places, "virginia").slice(0, 2), ["us-va", "aws.us-east-1"]);
});

test("accents, case and the order of words do not matter", () => {
  assert.deepEqual(ids(places, "sao paulo"), ["aws.sa-east-1"]);
  assert.deepEqual(ids(places, "PAULO São"), ["aws.sa-east-1"]);
  assert.deepEqual(ids(places, "virgínia"), ids(places, "virginia"));
});

test("newest first among equals, then the shortest name", () => {
  const cards = [
    item("a", "GeForce RTX 4090 Laptop", { year: 2023 }),
    item("b", "GeForce RTX 4090", { year: 2022 }),
    item("c", "GeForce RTX 4090 D", { year: 2023 }),
  ];
  assert.deepEqual(ids(cards, "4090"), ["c", "a", "b"]);
});

test("distance counts changed, missing, added and swapped letters, up to a bound", () => {
  assert.equal(distance("hetzner", "hetzner", 2), 0);
  assert.equal(distance("hetzmer", "hetzner", 2), 1);
  assert.equal(distance("hetzenr", "hetzner", 2), 1);
  assert.equal(distance("etzer", "hetzner", 2), 2);
  assert.equal(distance("abc", "xyz", 2), 3);
  assert.equal(distance("a", "abcdef", 2), 3);
});

test("nothing found: the nearest spellings, and none for short or far words", () => {
  assert.equal(nearest(places, "brasli")[0]?.id, "aws.sa-east-1");
  assert.equal(nearest(places, "virgnia paulo").length, 0);
  assert.equal(nearest(places, "ashbrun")[0]?.id, "ibm.us-east");
  assert.deepEqual(nearest(places, "zz"), []);
  assert.deepEqual(nearest(places, ""), []);
});
