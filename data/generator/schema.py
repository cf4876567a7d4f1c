# SPDX-License-Identifier: Apache-2.0
"""What each table holds. A group is one or more figures that share a source, a locator and a kind."""

from dataclasses import dataclass, field

KINDS = ("measured", "manufacturer", "model", "assumption")
BASES = ("life_cycle", "direct")
SEGMENTS = ("datacenter", "workstation", "consumer", "edge", "cpu")
FAMILIES = ("dram", "ssd", "hdd")
PRECISIONS = ("bf16", "fp16", "tf32", "fp32", "fp8")


@dataclass(frozen=True)
class Group:
    figures: tuple
    prefix: str = ""
    ranged: str = ""          # the figure that low and high belong to; none where a group has several
    dated: bool = False       # has a year column of its own
    year_needed: bool = False
    required: bool = True     # every figure must be known

    def columns(self):
        p = self.prefix
        names = [*self.figures, p + "source", p + "locator", p + "kind"]
        if self.dated:
            names.append(p + "year")
        if self.ranged:
            names += [p + "low", p + "high"]
        return [*names, p + "note"]


@dataclass(frozen=True)
class Table:
    file: str
    key: str = "id"
    text: tuple = ()                                # must be filled
    optional: tuple = ()                            # may be empty
    groups: tuple = ()
    choices: dict = field(default_factory=dict)     # column -> the words it may hold
    refs: dict = field(default_factory=dict)        # column -> file whose key it names
    years: tuple = ()
    optional_years: tuple = ()
    free_ids: bool = False                          # names kept as their source writes them
    unique: bool = True

    def columns(self):
        names = [self.key, *self.text, *self.optional, *self.years, *self.optional_years]
        for group in self.groups:
            names += group.columns()
        return names


def one(figure, **options):
    return Group((figure,), ranged=figure, **options)


def peak(precision):
    return f"peak_{precision}_tflops"


NAMES = ("name_en", "name_pt")

TABLES = (
    Table("sources.csv", "key", ("authors", "title", "publisher", "licence"), ("url", "accessed"), years=("year",)),
    Table("nodes.csv", text=("name",), groups=(
        Group(("fab_energy_kwh_per_cm2", "gas_95_g_per_cm2", "gas_99_g_per_cm2", "materials_g_per_cm2"),
              dated=True),)),
    Table("fabs.csv", text=NAMES, groups=(one("carbon_intensity_g_per_kwh", dated=True),)),
    Table("act_intensities.csv", optional_years=("vintage",), free_ids=True, unique=False, groups=(
        Group(("carbon_intensity_g_per_kwh",), dated=True),)),
    Table("act_capacities.csv", text=("family",), choices={"family": FAMILIES}, free_ids=True, groups=(
        Group(("embodied_g_per_gb",), dated=True),)),
    Table("memory.csv", text=("name",), optional=("aliases",), groups=(one("embodied_g_per_gb", dated=True),)),
    Table("storage.csv", text=("name", "family"), choices={"family": ("ssd", "hdd")}, groups=(
        one("embodied_g_per_gb", dated=True), one("power_w_per_tb", prefix="power_"))),
    Table("servers.csv", text=NAMES),
    Table("server_parts.csv", "server", ("part", "unit"), ("item",), unique=False, refs={"server": "servers.csv"},
          groups=(one("amount"),)),
    Table("generations.csv", text=("name",), groups=(one("mfu_percent"),)),
    Table("processors.csv", text=("name", "maker", "segment", "server", "generation"),
          optional=("aliases", "node", "memory_type", "peak_basis"), years=("year",),
          choices={"segment": SEGMENTS, "peak_basis": ("dense",)},
          refs={"server": "servers.csv", "generation": "generations.csv", "node": "nodes.csv",
                "memory_type": "memory.csv"},
          groups=(
              Group(tuple(peak(p) for p in PRECISIONS), prefix="peak_", required=False),
              one("tdp_w", prefix="tdp_", required=False),
              one("idle_w", prefix="idle_", required=False),
              Group(("die_area_mm2", "dies"), prefix="die_", ranged="die_area_mm2", required=False),
              one("packages", prefix="package_", required=False),
              one("memory_gb", prefix="memory_", required=False))),
    Table("grids.csv", text=(*NAMES, "basis"), optional=("country", "place", "aliases"), choices={"basis": BASES},
          groups=(one("carbon_intensity_g_per_kwh", dated=True, year_needed=True),)),
    Table("sites.csv", text=("grid", *NAMES, "place", "pue_scope"), optional=("aliases",),
          choices={"pue_scope": ("regional", "provider")}, refs={"grid": "grids.csv"},
          groups=(one("pue", dated=True),)),
    Table("defaults.csv", "field", ("unit",), groups=(one("value", dated=True),)),
    Table("default_presets.csv", "field", ("value",)),
    Table("constants.csv", "name", ("unit",), groups=(one("value", dated=True),)),
    Table("equations.csv", "term", groups=(Group((), dated=True),)),
)

TABLE = {table.file: table for table in TABLES}

# Parts of a server: what the amount counts, and the table its item names.
PARTS = {
    "devices_per_host": ("1", None),
    "host_power_training_w": ("W", None),
    "host_power_serving_w": ("W", None),
    "allocated_share_percent": ("%", None),
    "pue": ("1", None),
    "cpu_count": ("1", None),
    "cpu_die_area_mm2": ("mm2", "nodes.csv"),
    "dram_gb": ("GB", "memory.csv"),
    "ssd_gb": ("GB", "storage.csv"),
    "case_kg": ("kg", None),
    "board_kg": ("kg", None),
    "power_supplies_kg": ("kg", None),
}

# Fields whose default is a row of a table, and that table.
PRESET_DEFAULTS = {
    "processor": "processors.csv",
    "region": "regions",
    "ssd_type": "storage.csv",
    "hdd_type": "storage.csv",
    "fab_place": "fabs.csv",
}
