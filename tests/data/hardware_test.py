# SPDX-License-Identifier: Apache-2.0
"""Faults that published tables of hardware really have, planted one by one: the exact message, and no other."""

import unittest

from planted import Tables

FILE = "processors.csv"


class HardwareTest(unittest.TestCase):
    def expect(self, key, *messages, file=FILE, **cells):
        with Tables() as tables:
            line = tables.set(file, key, **cells)
            self.assertEqual(tables.problems(), [f"{file}:{line}: error: {message}" for message in messages])

    # --- faults of tables in use ---------------------------------------------------------------------------------

    def test_sparse_and_shifted_peaks_of_an_h100(self):
        """ML CO2 Impact lists 989 as FP32 and the sparse 1979 as FP16."""
        self.expect("h100-sxm",
                    "peak_fp16_tflops: 1979 on 814 mm2 of die are 2.43 TFLOP/s per mm2, above 2: a sparse peak listed "
                    "as dense, or the area of one die of several",
                    "peak_fp32_tflops: 989 on 814 mm2 of die are 1.21 TFLOP/s per mm2, above 0.3: the figure of another "
                    "column",
                    "peak_fp32_tflops: 989 at 700 W are 1.41 TFLOP/s per W, outside 0.016 to 0.5: half a card, or "
                    "another column",
                    peak_bf16_tflops="", peak_fp16_tflops="1979", peak_tf32_tflops="", peak_fp32_tflops="989",
                    peak_fp8_tflops="", peak_int8_tops="")

    def test_half_a_k80_beside_the_power_of_the_card(self):
        self.expect("k80", "peak_fp32_tflops: 4.11 at 300 W are 0.0137 TFLOP/s per W, outside 0.016 to 0.5: half a "
                           "card, or another column", peak_fp32_tflops="4.11")

    def test_doubled_bandwidth_of_a_p40(self):
        """Epoch lists 694 GB/s."""
        self.expect("p40", "memory_bandwidth_gb_per_s: 694.3 GB/s is above the 400 GB/s that GDDR5 can carry",
                    memory_bandwidth_gb_per_s="694.3")

    def test_doubled_bandwidth_of_an_mi300x(self):
        """TechPowerUp lists 10300 GB/s for what has eight stacks of HBM3 behind all its dies together."""
        self.expect("mi300x", "memory_bandwidth_gb_per_s: 10300 GB/s for 192 GB are 53.6 GB/s per GB, outside 25 to 50 of "
                              "HBM3", memory_bandwidth_gb_per_s="10300")

    def test_one_die_of_two(self):
        """Epoch lists 724 mm2 for an MI250X: harmless here but for the count."""
        self.expect("mi250x", "die_area_mm2: 1448 mm2 is over the reticle of 858 mm2 x 1", dies="1")

    # --- single rules --------------------------------------------------------------------------------------------

    def test_sparse_peak_on_the_die(self):
        self.expect("tpu-v4", "peak_bf16_tflops: 1000 on 400 mm2 of die are 2.5 TFLOP/s per mm2, above 2: a sparse peak "
                              "listed as dense, or the area of one die of several", peak_bf16_tflops="1000")

    def test_power_of_a_segment(self):
        self.expect("epyc-7763", "tdp_w: 2800 W is outside 5 to 600 W of the segment cpu", tdp_w="2800")
        self.expect("ascend-310", "tdp_w: 200 W is outside 3 to 150 W of the segment edge", tdp_w="200")

    def test_power_for_the_die(self):
        self.expect("rtx-4060", "tdp_w: 450 W on 159 mm2 of die are 2.83 W/mm2, outside 0.06 to 1.2", tdp_w="450")

    def test_basis_of_the_power(self):
        self.expect("h100-sxm", "tdp_basis: missing: power is of the board, the module, the chip, or measured",
                    tdp_basis="")
        self.expect("h100-sxm", "tdp_basis: 'rack' is not one of board, module, chip, measured", tdp_basis="rack")

    def test_accumulation_in_fp16(self):
        self.expect("rtx-2080", "peak_fp16_fp16acc_tflops: 161.1 is neither the peak with FP32 accumulation 40.27 nor "
                                "twice it", peak_fp16_fp16acc_tflops="161.1")

    def test_sparse_int8(self):
        self.expect("a100-80", "peak_int8_tops: 1248 is neither the 16-bit peak 312 nor twice it", peak_int8_tops="1248")

    def test_derived_peak(self):
        self.expect("rtx-3080", "peak_locator: 68 SM x 1710 MHz x 1024 FLOP are 119.1 TFLOP/s, not 59.54",
                    peak_locator="all-gpus.json: 68 SM x 1710 MHz x 1024 FLOP per clock and SM")

    def test_memory_technology_of_a_type(self):
        self.expect("h100-sxm", "memory_technology: GDDR6 is gddr, not hbm", memory_technology="GDDR6")
        self.expect("h100-sxm", "memory_technology: 'HBM9' is not one of DDR3, GDDR5, GDDR5X, GDDR6, GDDR6X, GDDR7, HBM2, "
                                "HBM2e, HBM3, HBM3e, LPDDR4, LPDDR4X, LPDDR5, LPDDR5X, SRAM", memory_technology="HBM9")

    def test_bandwidth_for_the_size(self):
        self.expect("h100-sxm", "memory_bandwidth_gb_per_s: 335 GB/s for 80 GB are 4.19 GB/s per GB, outside 25 to 50 of "
                                "HBM3", memory_bandwidth_gb_per_s="335")

    def test_cpu_in_a_host_with_cpus(self):
        self.expect("epyc-7763", "server: 'workstation' has CPUs of its own: this one would count twice",
                    server="workstation")

    def test_die_of_blackwell_is_an_assumption(self):
        self.expect("b200", "die_low: an assumption needs low and high", die_low="")
        self.expect("b200", "die_area_mm2: 1720 mm2 is over the reticle of 858 mm2 x 2", die_area_mm2="1720",
                    die_high="1720")

    def test_node_of_imec(self):
        self.expect("7nm", "id: '6nm' is not in nodes.csv", file="imec_nodes.csv", id="6nm")

    def test_defect_density_per_mm2(self):
        """3D-Carbon states its densities per mm2; a slip of the other direction leaves the unit's range."""
        self.expect("carbon-3d-7nm", "defects_per_cm2: 100 is outside 0 to 10 1/cm2", file="defect_densities.csv",
                    defects_per_cm2="100")

    # --- names ---------------------------------------------------------------------------------------------------

    def test_instance_named_as_a_processor(self):
        self.expect("p5.48xlarge", "id: 'grace hopper' already names 'gh200' in processors.csv", file="instances.csv",
                    id="grace hopper")

    def test_instance_in_lower_case(self):
        self.expect("standard_nd40rs_v2", "id: 'Standard_ND40rs_v2' is not in lower case", file="instances.csv",
                    id="Standard_ND40rs_v2")

    def test_instance_twice(self):
        with Tables() as tables:
            line = tables.add("instances.csv", "p5.48xlarge")
            first = tables.line_of("instances.csv", "p5.48xlarge")
            self.assertEqual(tables.problems(),
                             [f"instances.csv:{line}: error: id: 'p5.48xlarge' is already on line {first}"])

    def test_instance_of_no_processor(self):
        self.expect("p5.48xlarge", "processor: 'h9000' is not in processors.csv", file="instances.csv", processor="h9000")

    def test_whole_devices(self):
        self.expect("p5.48xlarge", "devices: 0.5 is outside 1 to 65535", file="instances.csv", devices="0.5")
        self.expect("p5.48xlarge", "devices: 7.5 is not whole", file="instances.csv", devices="7.5")

    def test_names_that_count_cores_of_a_tpu(self):
        with Tables() as tables:
            devices = {cells[0]: cells[2] for cells in tables.read("instances.csv")}
        self.assertEqual((devices["v4-128"], devices["v3-8"], devices["v5litepod-8"]), ("64", "4", "8"))


if __name__ == "__main__":
    unittest.main()
