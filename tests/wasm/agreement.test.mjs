// SPDX-License-Identifier: Apache-2.0
// The same million scenarios answered, and some drawn, by the core as g++, clang and Emscripten build it: the same
// bits, whatever the batches of the draws.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const build = new URL("../../build/", import.meta.url);
const program = "tests/agreement/pegada_agreement";

/** @param {string} file */
const inBuild = (file) => fileURLToPath(new URL(file, build));

/** @param {string} command @param {string[]} parameters */
const printed = (command, ...parameters) => execFileSync(command, parameters, { encoding: "utf8" }).trim();

test("g++, clang and wasm agree to the bit on 1,000,000 scenarios and the draws of 500", () => {
  const gcc = printed(inBuild(`native/${program}`));
  assert.match(gcc, /^1000000 scenarios, [1-9]\d{5,} answered, 500 drawn, hash [0-9a-f]{16}$/);
  assert.equal(printed(inBuild(`native-clang/${program}`)), gcc);
  assert.equal(printed(process.execPath, inBuild(`wasm/${program}.cjs`)), gcc);
});

for (const [build_of, nm] of [
  ["native", "nm"],
  ["native-clang", "nm"],
  ["wasm", "emnm"],
])
  test(`the core takes no transcendental function from a C library, and no memory from the heap: ${build_of}`, () => {
    const undefinedSymbols = printed(nm, "--undefined-only", inBuild(`${build_of}/core/libpegada_core.a`));
    const names = undefinedSymbols.split("\n").map((line) => line.trim().split(/\s+/).at(-1) ?? "");
    assert.ok(names.length > 10, `${nm} printed next to nothing`);
    const borrowed =
      /^(exp|log|pow|cbrt|sqrt|sin|cos|tan|exp2|log2|log10|log1p|expm1|floor|ceil|round|rint|nearbyint|trunc|fmod)[fl]?$/;
    const heap = /^(malloc|calloc|realloc|_Zn[wa]m.*|__cxa_(throw|allocate_exception))$/;
    assert.deepEqual(
      names.filter((name) => borrowed.test(name) || heap.test(name)),
      [],
    );
  });
