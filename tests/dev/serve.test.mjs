// SPDX-License-Identifier: Apache-2.0
// The server behind `./dev serve` answers as a plain static host does.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { serve } from "../../web/build/serve.js";

const outside = mkdtempSync(join(tmpdir(), "pegada-"));
const folder = join(outside, "site");
/** @type {import("node:http").Server} */
let server;

/** @param {import("node:http").Server} server */
const portOf = (server) => /** @type {import("node:net").AddressInfo} */ (server.address()).port;

/**
 * Sends the path as it is, where `fetch` would tidy it first.
 * @param {string} path
 * @returns {Promise<import("node:http").IncomingMessage>}
 */
const get = (path) =>
  new Promise((done, failed) => {
    const sent = request({ port: portOf(server), host: "127.0.0.1", path }, (answer) => {
      answer.resume();
      done(answer);
    });
    sent.on("error", failed).end();
  });

before(async () => {
  mkdirSync(join(folder, "pt"), { recursive: true });
  writeFileSync(join(outside, "secret.txt"), "secret");
  writeFileSync(join(folder, "index.html"), "<p>en</p>");
  writeFileSync(join(folder, "pt", "index.html"), "<p>pt</p>");
  writeFileSync(join(folder, "core.wasm"), "");
  server = await serve(folder, 0);
});

after(() => {
  server.close();
  rmSync(outside, { recursive: true });
});

test("a folder answers with its index, and its name without the slash leads there", async () => {
  assert.equal((await get("/")).statusCode, 200);
  assert.equal((await get("/pt/")).headers["content-type"], "text/html; charset=utf-8");
  const { statusCode, headers } = await get("/pt?lang=pt");
  assert.deepEqual([statusCode, headers.location], [301, "/pt/?lang=pt"]);
});

test("wasm has its type, which streaming compilation needs, and nothing is kept by the browser", async () => {
  const { headers } = await get("/core.wasm");
  assert.equal(headers["content-type"], "application/wasm");
  assert.equal(headers["cache-control"], "no-store");
});

test("what is missing or outside the folder is not found", async () => {
  for (const path of ["/nothing", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%", "/%00"])
    assert.equal((await get(path)).statusCode, 404, path);
});

test("a port in use gives way to the next free one", async () => {
  const second = await serve(folder, portOf(server));
  assert.ok(portOf(second) > portOf(server));
  second.close();
});
