// SPDX-License-Identifier: Apache-2.0

/** Tables in the order of a reader's interest. One that is not named here stands on the last shelf. */
const order = {
  hardware: ["processors", "instances", "servers", "server_parts", "memory", "storage", "generations"],
  places: ["grids", "sites", "facilities", "profiles", "traces", "mixes", "fuels"],
  runs: ["runs", "metered_runs", "system_powers", "token_energy", "development_overheads"],
  chips: [
    "nodes",
    "imec_nodes",
    "fabs",
    "defect_densities",
    "h100_embodied",
    "act_intensities",
    "act_capacities",
    "act_parts",
    "act_bills",
  ],
  methods: ["calculators", "llmcarbon_tables", "llmcarbon_hardware", "mfu_tables", "scaling_laws"],
  model: [
    "defaults",
    "default_presets",
    "constants",
    "ranges",
    "sobol_directions",
    "equations",
    "equivalents",
    "gwp",
    "sliced_processors",
    "mig_partitions",
    "clover_families",
    "clover_variants",
    "clover_times",
    "clover_traces",
    "country_boxes",
  ],
};

/** @param {{table: string, rows: number}[]} index */
export function shelves(index) {
  const rest = new Map(index.map((entry) => [entry.table, entry]));
  const filled = Object.entries(order).map(([id, names]) => ({
    id,
    tables: names.flatMap((name) => {
      const entry = rest.get(name);
      rest.delete(name);
      return entry ? [entry] : [];
    }),
  }));
  return [...filled, { id: "more", tables: [...rest.values()] }].filter(({ tables }) => tables.length > 0);
}
