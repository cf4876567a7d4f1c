// SPDX-License-Identifier: Apache-2.0
// Serves a folder on this machine alone, as a plain static host would: `node serve.js FOLDER [PORT]`.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";

/** @type {Record<string, string>} */
const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * The file an address stands for, or the address of its folder where the closing slash is missing.
 * @param {string} root
 * @param {string} path
 * @returns {Promise<{file?: string, folder?: string}>}
 */
async function find(root, path) {
  const file = join(root, decodeURIComponent(path));
  if (file !== root && !file.startsWith(root + sep)) return {};
  if (!(await stat(file)).isDirectory()) return { file };
  return path.endsWith("/") ? { file: join(file, "index.html") } : { folder: `${path}/` };
}

/**
 * @param {string} root
 * @returns {import("node:http").RequestListener}
 */
const answer = (root) => async (request, response) => {
  try {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const { file, folder } = await find(root, pathname);
    if (folder) return void response.writeHead(301, { location: folder + search }).end();
    if (!file) throw new Error("outside the folder");
    const { size } = await stat(file);
    // `no-store`: a rebuilt page is the page seen.
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "content-length": size, "cache-control": "no-store" });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  } catch {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
  }
};

/**
 * @param {string} folder
 * @param {number} port the first to try; 0 for any
 * @param {number} [attempts] how many ports in a row to try
 * @returns {Promise<import("node:http").Server>}
 */
export function serve(folder, port, attempts = 20) {
  const server = createServer(answer(resolve(folder)));
  return new Promise((done, failed) => {
    server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== "EADDRINUSE" || --attempts <= 0) return failed(error);
      server.listen(++port, "127.0.0.1");
    });
    server.listen(port, "127.0.0.1", () => done(server));
  });
}

if (process.argv[1] === import.meta.filename) {
  const server = await serve(process.argv[2], Number(process.argv[3] ?? 8080));
  const address = server.address();
  if (address && typeof address === "object") console.log(`http://localhost:${address.port}/`);
}
