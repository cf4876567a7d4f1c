// SPDX-License-Identifier: Apache-2.0
// What runs the plan outside this process: the native program and the one on numpy, a line in and a line out.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** @typedef {import("./wasm.mjs").Time} Time */
/** @typedef {{name: string, run: (kernel: number, drivers: number, points: number, repeats: number) => Time | Promise<Time>}} Host */

/**
 * @param {string} name
 * @param {string} program
 * @param {string[]} [parameters]
 */
export function processHost(name, program, parameters = []) {
  const child = spawn(program, parameters, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  /** @param {string} line */
  const ask = async (line) => {
    child.stdin.write(`${line}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`${program} ended`);
    return String(value);
  };
  return {
    name,
    ask,
    /** @type {Host["run"]} */
    async run(...plan) {
      const [seconds, items] = (await ask(plan.join(" "))).split(" ").map(Number);
      return { seconds, items };
    },
    async close() {
      child.stdin.end();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}
