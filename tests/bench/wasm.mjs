// SPDX-License-Identifier: Apache-2.0
// The kernels as WebAssembly, in Node and in a browser alike. The clock is read around the whole loop.

/** @typedef {{seconds: number, items: number}} Time */

/** @param {BufferSource} bytes */
export async function wasmKernels(bytes) {
  const nothing = new Proxy({}, { get: () => () => 0 });
  const imports = { env: nothing, wasi_snapshot_preview1: nothing };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  const exported = /** @type {any} */ (instance.exports);
  exported._initialize?.();
  return {
    /** @param {number} kernel @param {number} drivers @param {number} points @param {number} repeats @returns {Time} */
    run(kernel, drivers, points, repeats) {
      const start = performance.now();
      const items = exported.bench_kernel(kernel, drivers, points, repeats);
      return { seconds: (performance.now() - start) / 1000, items };
    },
    scenario() {
      const size = exported.bench_scenario_size();
      return [...new Float64Array(exported.memory.buffer, exported.bench_scenario(), size)];
    },
    bytes: () => exported.memory.buffer.byteLength,
  };
}
