# SPDX-License-Identifier: Apache-2.0
"""The C++ header: one constexpr table per room of the data, in the order of the CSV rows."""

from . import cpp
from .header_clover import clover
from .header_levers import lever_evidence, lever_points, levers
from .header_profiles import NO_PROFILE, profile_of, profiles
from .header_ranges import citation_ranges, driver_spreads, sobol_directions
from .schema import FAMILIES, PARTS, PRECISIONS, PRESET_DEFAULTS, TABLE, peak


class HeaderWriter:
    def __init__(self, tables, citations, version):
        self.tables, self.citations, self.version = tables, citations, version

    def write(self):
        tables = "\n".join([
            self._nodes(), self._simple("fabs.csv", "FabPlace", "fab_places", ("name_en", "name_pt")),
            self._simple("memory.csv", "MemoryType", "memory_types", ("name",)), self._storage(), self._servers(),
            self._simple("generations.csv", "Generation", "generations", ("name",)), self._processors(),
            self._card_footprints(), self._system_powers(), self._regions(),
            self._provider_intensities(), self._act_intensities(), self._act_capacities(),
            self._act_parts(), self._act_bills(), self._scaling_laws(),
            driver_spreads(self.tables, self.citations), sobol_directions(self.tables),
            levers(self.tables, self.citations), lever_evidence(self.tables), lever_points(self.tables, self.citations),
            profiles(self.tables, self.citations), clover(self.tables, self.citations),
            f"inline constexpr const char* data_version = {cpp.text(self.version)};\n"])
        defaults, constants, equations = self._defaults(), self._constants(), self._equations()
        # Last: by now every figure has its citation.
        evidence = ", ".join(str(number) for number in self.citations.evidence())
        ranges = citation_ranges(self.citations)
        return "\n".join([
            "// SPDX-License-Identifier: Apache-2.0", "// Generated from data/*.csv by data/tables.py: change those.",
            "#pragma once", "", "#include <string_view>", "", '#include "pegada/data/types.hpp"', "",
            "namespace pegada::tables {", "", tables,
            "/// Evidence of each citation, by its number.",
            f"inline constexpr std::uint8_t citation_evidence[] = {{{evidence}}};", "", ranges,
            "}  // namespace pegada::tables", "",
            "namespace pegada::defaults {", "", defaults, "", "}  // namespace pegada::defaults", "",
            "namespace pegada::constants {", "", constants, "", "}  // namespace pegada::constants", "",
            "namespace pegada::equation_citations {", "", equations, "", "}  // namespace pegada::equation_citations", ""])

    # --- pieces -----------------------------------------------------------------------------------------------

    def _figure(self, row, column):
        value = row.number(column)
        return cpp.figure(value, self._citation(row, column) if value is not None else 0)

    def _citation(self, row, column):
        group = next(g for g in TABLE[row.file].groups if column in g.figures)
        return self.citations.of(row, group, column)

    def _index(self, file, id_):
        ids = [row["id"] for row in self.tables[file]]
        return cpp.row_index(ids.index(id_) if id_ else None)

    def _simple(self, file, type_name, name, words):
        figures = TABLE[file].groups[0].figures
        return cpp.array(type_name, name, [
            cpp.record({"id": cpp.text(row["id"]), **{w: cpp.text(row[w]) for w in words},
                        **{f: self._figure(row, f) for f in figures}}, row.where())
            for row in self.tables[file]])

    # --- tables ------------------------------------------------------------------------------------------------

    def _nodes(self):
        densities = {row["id"]: row for row in self.tables["defect_densities.csv"]}

        def record(row):
            low, high = row.number("gas_99_g_per_cm2"), row.number("gas_95_g_per_cm2")
            middle = cpp.figure((low + high) / 2, self.citations.of(row, TABLE["nodes.csv"].groups[0]))
            return cpp.record({
                "id": cpp.text(row["id"]), "name": cpp.text(row["name"]),
                "fab_energy_kwh_per_cm2": self._figure(row, "fab_energy_kwh_per_cm2"),
                "gas_95_g_per_cm2": self._figure(row, "gas_95_g_per_cm2"),
                "gas_97_g_per_cm2": middle,                     # ACT's own rule: the mean of 95 and 99 %
                "gas_99_g_per_cm2": self._figure(row, "gas_99_g_per_cm2"),
                "materials_g_per_cm2": self._figure(row, "materials_g_per_cm2"),
                "defects_per_cm2": self._figure(densities[row["defects"]], "defects_per_cm2"),
                "llmcarbon_g_per_cm2": self._figure(row, "llmcarbon_g_per_cm2")}, row.where())
        return cpp.array("LogicNode", "logic_nodes", [record(row) for row in self.tables["nodes.csv"]])

    def _storage(self):
        return cpp.array("StorageType", "storage_types", [
            cpp.record({"id": cpp.text(row["id"]), "name": cpp.text(row["name"]),
                        "solid_state": "true" if row["family"] == "ssd" else "false",
                        "embodied_g_per_gb": self._figure(row, "embodied_g_per_gb"),
                        "power_w_per_tb": self._figure(row, "power_w_per_tb")}, row.where())
            for row in self.tables["storage.csv"]])

    def _servers(self):
        items = {"cpu_die_area_mm2": "cpu_node", "dram_gb": "dram_type", "ssd_gb": "ssd_type"}

        def record(server):
            parts = {row["part"]: row for row in self.tables["server_parts.csv"] if row["server"] == server["id"]}
            fields = {word: cpp.text(server[word]) for word in ("id", "name_en", "name_pt")}
            for part, (_, file) in PARTS.items():
                row = parts.get(part)
                fields[part] = self._figure(row, "amount") if row else cpp.NO_FIGURE
                if file:
                    fields[items[part]] = self._index(file, row["item"] if row else "")
            return cpp.record(fields, server.where())
        return cpp.array("Server", "servers", [record(row) for row in self.tables["servers.csv"]])

    def _processors(self):
        def record(row):
            peaks = ", ".join(self._figure(row, peak(p)) for p in PRECISIONS)
            return cpp.record({
                "year": row["year"], "server": self._index("servers.csv", row["server"]),
                "generation": self._index("generations.csv", row["generation"]),
                "tdp_w": self._figure(row, "tdp_w"), "idle_w": self._figure(row, "idle_w"),
                "peak_tflops": f"{{{peaks}}}", "node": self._index("nodes.csv", row["node"]),
                "die_area_mm2": self._figure(row, "die_area_mm2"), "packages": self._figure(row, "packages"),
                "memory_gb": self._figure(row, "memory_gb"),
                "memory_bandwidth_gb_per_s": self._figure(row, "memory_bandwidth_gb_per_s"),
                "memory_type": self._index("memory.csv", row["memory_type"]),
                "dies": str(int(row.number("dies") or 0))}, row.where())
        rows = self.tables["processors.csv"]
        return cpp.array("Processor", "processors", [*(record(row) for row in rows), self._custom_processor()]) + (
            cpp.lines("processor_ids", [*(row["id"] for row in rows), "custom"]))

    def _card_footprints(self):
        return cpp.array("CardFootprint", "card_footprints", [
            cpp.record({"processor": self._index("processors.csv", row["id"]), "card_kg": self._figure(row, "card_kg")},
                       row.where())
            for row in self.tables["processors.csv"] if row.number("card_kg") is not None])

    def _system_powers(self):
        return cpp.array("SystemPower", "system_powers", [
            cpp.record({"processor": self._index("processors.csv", row["processor"]),
                        "system_power_w": self._figure(row, "system_power_w")}, row.where())
            for row in self.tables["system_powers.csv"]])

    def _provider_intensities(self):
        """Of sites alone: they follow the grids among the regions."""
        grids = len(self.tables["grids.csv"])
        return cpp.array("ProviderIntensity", "provider_intensities", [
            cpp.record({"region": str(grids + index),
                        "intensity_g_per_kwh": self._figure(row, "provider_intensity_g_per_kwh")}, row.where())
            for index, row in enumerate(self.tables["sites.csv"])
            if row.number("provider_intensity_g_per_kwh") is not None])

    def _custom_processor(self):
        """What the reader describes alone: no figure of its own, the plainest server and the median of all runs."""
        none = cpp.NO_FIGURE
        return cpp.record({
            "year": "0",
            "server": self._index("servers.csv", "server-1"), "generation": self._index("generations.csv", "other"),
            "tdp_w": none, "idle_w": none, "peak_tflops": f"{{{', '.join([none] * len(PRECISIONS))}}}",
            "node": "no_row", "die_area_mm2": none, "packages": none, "memory_gb": none,
            "memory_bandwidth_gb_per_s": none, "memory_type": "no_row", "dies": "0",
        }, "typed by the reader")

    def _regions(self):
        grids = {row["id"]: row for row in self.tables["grids.csv"]}
        days = profile_of(self.tables)

        def record(row, grid, pue):     # a site has the electricity of its grid
            return cpp.record({
                "basis": f"Basis::{grid['basis']}", "profile": str(days.get(grid["id"], NO_PROFILE)),
                "year": grid["year"],
                "carbon_intensity_g_per_kwh": self._figure(grid, "carbon_intensity_g_per_kwh"), "pue": pue,
                "life_cycle_g_per_kwh": self._figure(grid, "life_cycle_g_per_kwh"),
                "grid_loss_percent": self._figure(grid, "grid_loss_percent")}, row.where())

        plain, sites = self.tables["grids.csv"], self.tables["sites.csv"]
        return cpp.array("Region", "regions", [
            *(record(row, row, cpp.NO_FIGURE) for row in plain),
            *(record(row, grids[row["grid"]], self._figure(row, "pue")) for row in sites),
            cpp.record({"basis": "Basis::life_cycle", "profile": str(NO_PROFILE), "year": "0",
                        "carbon_intensity_g_per_kwh": cpp.NO_FIGURE, "pue": cpp.NO_FIGURE,
                        "life_cycle_g_per_kwh": cpp.NO_FIGURE, "grid_loss_percent": cpp.NO_FIGURE}, "typed by the reader"),
        ]) + cpp.lines("region_ids", [*(row["id"] for row in plain + sites), "custom"])

    def _act_intensities(self):
        return cpp.array("ActIntensity", "act_intensities", [
            cpp.record({"id": cpp.text(row["id"]), "vintage": row["vintage"] or "0",
                        "carbon_intensity_g_per_kwh": self._figure(row, "carbon_intensity_g_per_kwh")}, row.where())
            for row in self.tables["act_intensities.csv"]])

    def _act_capacities(self):
        assert {row["family"] for row in self.tables["act_capacities.csv"]} <= set(FAMILIES)
        return cpp.array("ActCapacity", "act_capacities", [
            cpp.record({"id": cpp.text(row["id"]), "family": cpp.text(row["family"]),
                        "embodied_g_per_gb": self._figure(row, "embodied_g_per_gb")}, row.where())
            for row in self.tables["act_capacities.csv"]])

    def _act_parts(self):
        return self._simple("act_parts.csv", "ActPart", "act_parts", ("family", "name"))

    def _act_bills(self):
        figures = TABLE["act_bills.csv"].groups[0].figures
        return cpp.array("BillLine", "act_bills", [
            cpp.record({**{w: cpp.text(row[w]) for w in ("bill", "component", "model", "process", "fab")},
                        **{f: self._figure(row, f) for f in figures}}, row.where())
            for row in self.tables["act_bills.csv"]])

    def _scaling_laws(self):
        figures = [f for group in TABLE["scaling_laws.csv"].groups for f in group.figures]
        return cpp.array("FittedLaw", "scaling_laws", [
            cpp.record({"id": cpp.text(row["id"]), "name": cpp.text(row["name"]),
                        **{f: self._figure(row, f) for f in figures}}, row.where())
            for row in self.tables["scaling_laws.csv"]])

    # --- single figures ----------------------------------------------------------------------------------------

    def _defaults(self):
        regions = [row["id"] for row in self.tables["grids.csv"] + self.tables["sites.csv"]]

        def preset(row):
            file = PRESET_DEFAULTS[row["field"]]
            index = regions.index(row["value"]) if file == "regions" else self._index(file, row["value"])
            return f"inline constexpr Row {row['field']} = {index};  // {row['value']}, {row.where()}"
        return "\n".join([
            *(f"inline constexpr Figure {row['field']} = {self._figure(row, 'value')};  // {row.where()}"
              for row in self.tables["defaults.csv"]),
            *(preset(row) for row in self.tables["default_presets.csv"])])

    def _constants(self):
        def line(row):
            value = row.number("value")
            if cpp.fits_a_figure(value):
                return f"inline constexpr Figure {row['name']} = {self._figure(row, 'value')};  // {row.where()}"
            return (f"inline constexpr Coefficient {row['name']} = {{{value!r}, {self._citation(row, 'value')}}};"
                    f"  // {row.where()}")
        return "\n".join(line(row) for row in self.tables["constants.csv"])

    def _equations(self):
        group = TABLE["equations.csv"].groups[0]
        return "\n".join(f"inline constexpr Citation {row['term']} = {self.citations.of(row, group)};  // {row.where()}"
                         for row in self.tables["equations.csv"])
