# SPDX-License-Identifier: Apache-2.0
"""What each table holds. A group is one or more figures that share a source, a locator and a kind."""

from dataclasses import dataclass, field

from .levers import CATCHES, GROUPS, LEVER_UNITS, PHASES
from .memories import MEMORY_TECHNOLOGIES
from .ranges import SHAPES

KINDS = ("measured", "manufacturer", "model", "assumption")
BASES = ("life_cycle", "direct")
SEGMENTS = ("datacenter", "workstation", "consumer", "edge", "cpu")
FAMILIES = ("dram", "ssd", "hdd")
PART_FAMILIES = ("capacitor", "board", "battery", "material")
# What a part's factor is of: one of these stands in each row.
PART_FACTORS = ("energy_mj_per_kg", "carbon_g_each", "carbon_kg_per_m2", "carbon_kg_per_kwh", "carbon_kg_per_kg")
BILL_MODELS = ("logic", *FAMILIES)
PRECISIONS = ("bf16", "fp16", "tf32", "fp32", "fp8")
OTHER_PEAKS = ("peak_fp16_fp16acc_tflops", "peak_int8_tops")    # for the Data page; the model does not train at them
TDP_BASES = ("board", "module", "chip", "measured")


@dataclass(frozen=True)
class Group:
    figures: tuple
    prefix: str = ""
    ranged: str = ""          # the figure that low and high belong to; none where a group has several
    dated: bool = False       # has a year column of its own
    year_needed: bool = False
    required: bool = True     # every figure must be known
    cited: bool = False       # has its source even where its ranged figure is unknown
    is_range: bool = False    # its figures are the range themselves: an assumption needs no low and high beside them

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
    second: str = ""                                # what tells rows of one key apart, where it is not unique

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
# Of a published run: what it was, what it took, how its layers are built; and who says so.
RUN_SIZE = ("parameters", "active_parameters", "training_tokens", "device_count")
RUN_COST = ("device_hours", "device_power_w", "energy_mwh", "pue", "intensity_g_per_kwh", "carbon_t")
RUN_SHAPE = ("layers", "hidden_size", "heads", "kv_heads", "vocabulary", "context_tokens")
WHO = ("authors", "second-hand", "computed")
SAID = {"training_tokens": "tokens_by", "device_hours": "device_hours_by", "energy_mwh": "energy_by",
        "intensity_g_per_kwh": "intensity_by", "carbon_t": "carbon_by"}
COVERED = ("devices", "it", "facility")
VERIFIED = ("yes", "second-hand", "unverified")

TABLES = (
    Table("sources.csv", "key", ("authors", "title", "publisher", "licence"), ("url", "accessed"), years=("year",)),
    Table("nodes.csv", text=("name", "defects"), refs={"defects": "defect_densities.csv"}, groups=(
        Group(("fab_energy_kwh_per_cm2", "gas_95_g_per_cm2", "gas_99_g_per_cm2", "materials_g_per_cm2"), dated=True),
        one("llmcarbon_g_per_cm2", prefix="llmcarbon_", required=False))),
    Table("imec_nodes.csv", refs={"id": "nodes.csv"}, groups=(Group(("carbon_g_per_cm2",), dated=True),)),
    Table("defect_densities.csv", text=("study",), optional=("node",), groups=(
        Group(("defects_per_cm2", "clustering"), ranged="defects_per_cm2", required=False),)),
    Table("fabs.csv", text=NAMES, groups=(one("carbon_intensity_g_per_kwh", dated=True),)),
    Table("act_intensities.csv", optional_years=("vintage",), free_ids=True, unique=False, groups=(
        Group(("carbon_intensity_g_per_kwh",), dated=True),)),
    Table("act_capacities.csv", text=("family",), choices={"family": FAMILIES}, free_ids=True, groups=(
        Group(("embodied_g_per_gb",), dated=True),)),
    Table("act_parts.csv", text=("family", "name"), choices={"family": PART_FAMILIES}, free_ids=True, groups=(
        Group(PART_FACTORS, dated=True, required=False),)),
    Table("act_bills.csv", "bill", ("component", "model", "process"), ("fab",), unique=False, second="component",
          choices={"model": BILL_MODELS}, groups=(
              Group(("component_area_mm2", "capacity_gb", "abatement_percent", "ics"), dated=True, required=False),)),
    Table("scaling_laws.csv", text=("name",), groups=(
        Group(("irreducible_loss", "parameter_scale", "token_scale", "parameter_exponent", "token_exponent"), dated=True),
        Group(("fewest_parameters", "most_parameters", "fewest_tokens", "most_tokens"), prefix="range_"))),
    Table("memory.csv", text=("name",), optional=("aliases",), groups=(one("embodied_g_per_gb", dated=True),)),
    Table("storage.csv", text=("name", "family"), choices={"family": ("ssd", "hdd")}, groups=(
        one("embodied_g_per_gb", dated=True), one("power_w_per_tb", prefix="power_"))),
    Table("servers.csv", text=NAMES),
    Table("server_parts.csv", "server", ("part", "unit"), ("item",), unique=False, refs={"server": "servers.csv"},
          groups=(one("amount"),)),
    Table("generations.csv", text=("name",), groups=(one("mfu_percent"),)),
    Table("processors.csv", text=("name", "maker", "segment", "server", "generation"),
          optional=("aliases", "node", "foundry_process", "memory_type", "memory_technology", "tdp_basis", "peak_basis",
                    "cores"), years=("year",),
          choices={"segment": SEGMENTS, "peak_basis": ("dense",), "tdp_basis": TDP_BASES,
                   "memory_technology": tuple(MEMORY_TECHNOLOGIES)},
          refs={"server": "servers.csv", "generation": "generations.csv", "node": "nodes.csv",
                "memory_type": "memory.csv"},
          groups=(
              Group((*(peak(p) for p in PRECISIONS), *OTHER_PEAKS), prefix="peak_", required=False),
              one("tdp_w", prefix="tdp_", required=False),
              one("idle_w", prefix="idle_", required=False),
              Group(("die_area_mm2", "dies"), prefix="die_", ranged="die_area_mm2", required=False),
              one("packages", prefix="package_", required=False),
              one("memory_gb", prefix="memory_", required=False),
              one("memory_bandwidth_gb_per_s", prefix="bandwidth_", required=False),
              one("card_kg", prefix="card_", required=False))),
    Table("system_powers.csv", "processor", refs={"processor": "processors.csv"},
          groups=(one("system_power_w", dated=True),)),
    Table("instances.csv", text=("processor", "provider"), refs={"processor": "processors.csv"}, free_ids=True,
          groups=(Group(("devices",)),)),
    Table("grids.csv", text=(*NAMES, "basis"), optional=("country", "place", "aliases"), choices={"basis": BASES},
          groups=(one("carbon_intensity_g_per_kwh", dated=True, year_needed=True),
                  Group(("life_cycle_g_per_kwh",), prefix="life_cycle_", required=False),
                  Group(("grid_loss_percent",), prefix="grid_loss_", required=False))),
    Table("sites.csv", text=("grid", *NAMES, "place", "verified"), optional=("aliases", "pue_scope"),
          choices={"pue_scope": ("regional", "provider"), "verified": ("yes", "by-hand", "unverified")},
          refs={"grid": "grids.csv"},
          groups=(one("pue", dated=True, required=False),
                  Group(("latitude_deg", "longitude_deg"), prefix="position_"),
                  Group(("provider_cfe_percent", "provider_intensity_g_per_kwh"), prefix="provider_", dated=True,
                        required=False))),
    Table("defaults.csv", "field", ("unit",), groups=(one("value", dated=True),)),
    Table("default_presets.csv", "field", ("value",)),
    Table("constants.csv", "name", ("unit",), groups=(one("value", dated=True),)),
    Table("equations.csv", "term", groups=(Group((), dated=True),)),
    Table("ranges.csv", text=("shape",), choices={"shape": SHAPES}, free_ids=True, groups=(
        Group(("low_ratio", "high_ratio"), dated=True, required=False, is_range=True),)),
    Table("levers.csv", text=("group", "catch"), optional=("unit", "same_for", "rebound"), free_ids=True,
          choices={"group": tuple(GROUPS), "catch": CATCHES, "unit": LEVER_UNITS, "rebound": ("yes",)}, groups=(
              Group(("amount", "lowest", "highest"), ranged="amount", dated=True, required=False, cited=True),)),
    Table("lever_points.csv", text=("lever", "phase", "unit"), choices={"phase": PHASES}, groups=(
        Group(("at", "parameters", "energy_percent", "time_percent"), ranged="energy_percent", dated=True,
              required=False),)),
    Table("sobol_directions.csv", "dimension", optional=("initial",), groups=(Group(("degree", "polynomial")),)),
    # From here on only the Data page: the core computes without these.
    Table("mixes.csv", "grid", ("fuel", "factor"), unique=False, second="fuel",
          refs={"grid": "grids.csv", "factor": "fuels.csv"}, groups=(Group(("share_percent",), dated=True,
                                                                          year_needed=True),)),
    Table("country_boxes.csv", refs={"id": "grids.csv"},
          groups=(Group(("south_deg", "north_deg", "west_deg", "east_deg")),)),
    Table("facilities.csv", text=("operator", "scope", "verified"), choices={"verified": VERIFIED},
          groups=(Group(("pue", "wue_l_per_kwh"), dated=True, year_needed=True, required=False),)),
    Table("fuels.csv", text=("fuel", "dataset", *NAMES), optional=("range_verified",),
          choices={"range_verified": ("yes", "no")}, groups=(one("factor_g_per_kwh", dated=True),)),
    Table("gwp.csv", text=("gas", "assessment", *NAMES), groups=(one("gwp", dated=True),)),
    Table("equivalents.csv", text=(*NAMES, "per_en", "per_pt", "effect"),
          choices={"effect": ("emits", "takes up")}, groups=(one("carbon_g", dated=True),)),
    Table("runs.csv", text=("name", "organisation", "type", "scope"),
          optional=("processor", "processor_named", "tokens_by", "device_hours_by", "energy_by", "carbon_by",
                    "energy_covers", "region", "intensity_by", "host_included", "hardware_included"),
          years=("year",), refs={"processor": "processors.csv", "region": "grids.csv"},
          choices={"type": ("dense", "moe"), "scope": ("run", "family", "project", "life cycle"),
                   **dict.fromkeys(SAID.values(), WHO), "energy_covers": COVERED,
                   "host_included": ("yes", "no"), "hardware_included": ("yes", "no")},
          groups=(Group((*RUN_SIZE, *RUN_COST, *RUN_SHAPE), required=False),)),
    Table("metered_runs.csv", text=("name", "status", "covers", "statistic"),
          optional=("processor", "run", "reason_en", "reason_pt"), years=("year",),
          refs={"processor": "processors.csv", "run": "runs.csv"},
          choices={"status": ("metered", "excluded"), "covers": ("device", "system"),
                   "statistic": ("mean", "plateau", "peak")},
          groups=(Group(("power_w", "devices", "mfu_percent"), ranged="power_w", required=False),)),
    Table("token_energy.csv", text=("name", "model", "per", "covers"), optional=("processor",), years=("year",),
          refs={"processor": "processors.csv"},
          choices={"per": ("output token", "request"), "covers": ("device", "it", "facility")},
          groups=(Group(("energy_j", "parameters", "active_parameters", "count", "batch", "input_tokens",
                         "output_tokens", "weight_bits", "power_w", "tokens_per_s"), ranged="energy_j", required=False),)),
    Table("development_overheads.csv", text=NAMES, groups=(one("development_overhead", dated=True),)),
    Table("h100_embodied.csv", text=("name", "processor", "includes_en", "includes_pt", "leaves_out_en", "leaves_out_pt"),
          refs={"processor": "processors.csv"}, groups=(one("embodied_kg"),)),
    Table("calculators.csv", text=("name", "version", "url", "reason_en", "reason_pt"), groups=(Group((), dated=True),)),
    Table("mfu_tables.csv", text=("name", "way"), choices={"way": ("tokens", "speed", "iteration")},
          groups=(Group(("parameters", "layers", "heads", "head_dimension", "sequence_tokens", "hidden_size",
                         "vocabulary_size", "batch", "tokens_per_s", "non_attention_flops_per_s", "iteration_s",
                         "peak_flops_per_s", "count"), required=False),
                  Group(("published_mfu_percent", "published_mfu_without_attention_percent", "published_hfu_percent"),
                        "published_", required=False))),
    Table("llmcarbon_tables.csv", text=("name",),
          groups=(Group(("parameters_billion", "tokens_billion", "devices", "peak_tflops", "hardware_efficiency",
                         "system_power_w", "pue", "carbon_intensity_kg_per_kwh")),
                  Group(("published_flops", "published_days", "published_energy_mwh", "published_carbon_t",
                         "published_embodied_t"), "published_", required=False))),
    Table("llmcarbon_hardware.csv", text=("name",), groups=(Group(("size", "carbon_kg_per_size", "count", "lifetime_days")),)),
    Table("profiles.csv", "series", ("hour", "name", "grid", "time_zone"), unique=False, second="hour",
          refs={"grid": "grids.csv"},
          groups=(Group(("ratio", "mean_g_per_kwh", "days"), ranged="ratio", dated=True, year_needed=True),)),
    Table("traces.csv", text=("file", "grid", "name", "start_utc", "time_zone"), refs={"grid": "grids.csv"},
          groups=(Group(("mean_g_per_kwh", "hours", "hours_filled"), ranged="mean_g_per_kwh", dated=True,
                        year_needed=True),)),
    # Serving on slices of a device, and a family of models of mixed quality on them (Clover).
    Table("sliced_processors.csv", "processor", refs={"processor": "processors.csv"}, groups=(Group(("slices",)),)),
    Table("mig_partitions.csv", text=("slices",), groups=(Group(()),)),
    Table("clover_families.csv", text=("name", "metric"), groups=(
        one("efficiency_percent", prefix="efficiency_"), one("overhead_ms", prefix="overhead_"))),
    Table("clover_variants.csv", text=("family", "name"), refs={"family": "clover_families.csv"}, groups=(
        Group(("accuracy_percent",), prefix="accuracy_"), Group(("flops_per_request", "parameters"), prefix="size_"))),
    Table("clover_times.csv", "variant", ("processor", "software"), unique=False, second="batch",
          refs={"variant": "clover_variants.csv", "processor": "processors.csv"}, groups=(Group(("batch", "time_ms")),)),
    Table("clover_traces.csv", "hour",
          groups=(Group(("ciso_march_g_per_kwh", "ciso_september_g_per_kwh", "eso_march_g_per_kwh")),)),
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
    "cpu_dies": ("1", None),
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
    "cleaner_fab_place": "fabs.csv",  # of the lever; none of those without a fab for logic like this
}
