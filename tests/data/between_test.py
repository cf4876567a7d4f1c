# SPDX-License-Identifier: Apache-2.0
"""One planted fault per rule between rows, tables and physics: the exact message, and no other."""

import unittest

from planted import Tables

from generator.checks import LICENCES  # noqa: E402


class BetweenTest(unittest.TestCase):
    def expect(self, message, file, key, **cells):
        with Tables() as tables:
            line = tables.set(file, key, **cells)
            self.assertEqual(tables.problems(), [f"{file}:{line}: error: {message}"])

    def test_unknown_source(self):
        self.expect("source: 'nobody' is not in sources.csv", "grids.csv", "br", source="nobody")

    def test_unused_source(self):
        with Tables() as tables:
            line = tables.add("sources.csv", "act-v2", key="unread")
            self.assertEqual(tables.problems(), [f"sources.csv:{line}: error: key: 'unread' is cited by no row"])

    def test_denied_licences(self):
        for licence in ("ODbL 1.0", "CC BY-SA 4.0", "AGPL-3.0", "none stated"):
            self.expect(f"licence: '{licence}' is denied: its data cannot be given on freely",
                        "sources.csv", "ccf", licence=licence)

    def test_unlisted_licence(self):
        self.expect(f"licence: 'WTFPL' is not one of {', '.join(LICENCES)}", "sources.csv", "ccf", licence="WTFPL")

    def test_unknown_node(self):
        self.expect("node: '4nm' is not in nodes.csv", "processors.csv", "h100-sxm", node="4nm")

    def test_unknown_memory(self):
        self.expect("memory_type: 'hbm3' is not in memory.csv", "processors.csv", "h100-sxm", memory_type="hbm3")

    def test_unknown_server(self):
        self.expect("server: 'rack' is not in servers.csv", "processors.csv", "h100-sxm", server="rack")

    def test_unknown_generation(self):
        self.expect("generation: 'next' is not in generations.csv", "processors.csv", "h100-sxm", generation="next")

    def test_unknown_grid(self):
        self.expect("grid: 'xx' is not in grids.csv", "sites.csv", "aws.sa-east-1", grid="xx")

    def test_unknown_default(self):
        self.expect("value: 'h9000' is not in processors.csv", "default_presets.csv", "processor", value="h9000")

    def test_unknown_part(self):
        with Tables() as tables:
            line = tables.add("server_parts.csv", "server-8", part="wheels")
            self.assertEqual(tables.problems(), [
                f"server_parts.csv:{line}: error: amount: 'wheels' ends in no unit of units.py",
                f"server_parts.csv:{line}: error: part: 'wheels' is not one of devices_per_host, host_power_training_w, "
                "host_power_serving_w, allocated_share_percent, pue, cpu_count, cpu_die_area_mm2, cpu_dies, dram_gb, ssd_gb, "
                "case_kg, board_kg, power_supplies_kg"])

    def test_duplicate_id(self):
        with Tables() as tables:
            line = tables.add("nodes.csv", "7nm")
            first = tables.line_of("nodes.csv", "7nm")
            self.assertEqual(tables.problems(), [f"nodes.csv:{line}: error: id: '7nm' is already on line {first}"])

    def test_duplicate_part(self):
        with Tables() as tables:
            line = tables.add("server_parts.csv", "server-4")
            first = tables.line_of("server_parts.csv", "server-4")
            self.assertEqual(tables.problems(),
                             [f"server_parts.csv:{line}: error: server: 'server-4' is already on line {first}"])

    def test_duplicate_alias(self):
        with Tables() as tables:
            first = tables.line_of("processors.csv", "h100-sxm")
            line = tables.set("processors.csv", "h200-sxm", aliases="Hopper")
            self.assertEqual(tables.problems(), [
                f"processors.csv:{line}: error: aliases: 'Hopper' already names 'h100-sxm' on line {first}"])

    def test_site_named_as_a_grid(self):
        self.expect("id: 'br' is already an id of grids.csv", "sites.csv", "aws.sa-east-1", id="br")

    def test_fp8_is_twice_the_16_bit_peak(self):
        self.expect("peak_fp8_tflops: 1500 is neither twice the 16-bit peak 989 nor equal to it", "processors.csv", "h100-sxm",
                    peak_fp8_tflops="1500")

    def test_sparse_fp8(self):
        self.expect("peak_fp8_tflops: 3958 is four times the 16-bit peak 989: a sparse peak listed as dense",
                    "processors.csv", "h100-sxm", peak_fp8_tflops="3958")

    def test_sparse_bf16(self):
        self.expect("peak_bf16_tflops: 624 is four times tf32 156: a sparse peak listed as dense",
                    "processors.csv", "a100-80", peak_bf16_tflops="624", peak_fp16_tflops="624")

    def test_fp16_accumulation(self):
        self.expect("peak_fp16_tflops: 330.3 is twice bf16: a sparse peak, or one with FP16 accumulation, "
                    "listed as dense", "processors.csv", "rtx-4090", peak_fp16_tflops="330.3")

    def test_fp16_differs(self):
        self.expect("peak_fp16_tflops: 400 differs from bf16 312, though both accumulate in FP32",
                    "processors.csv", "a100-80", peak_fp16_tflops="400")

    def test_order_of_peaks(self):
        self.expect("peak_fp32_tflops: 195 is above tf32 156", "processors.csv", "a100-80", peak_fp32_tflops="195")

    def test_peaks_are_stated_dense(self):
        self.expect("peak_basis: missing: peaks must be stated as dense", "processors.csv", "a100-80", peak_basis="")
        self.expect("peak_basis: 'sparse' is not one of dense", "processors.csv", "a100-80", peak_basis="sparse")

    def test_idle_above_tdp(self):
        self.expect("idle_w: 460 is above tdp_w 400", "processors.csv", "a100-80", idle_w="460")

    def test_reticle(self):
        self.expect("die_area_mm2: 1628 mm2 is over the reticle of 858 mm2 x 1", "processors.csv", "h100-sxm",
                    die_area_mm2="1628")

    def test_die_without_count(self):
        self.expect("dies: missing beside die_area_mm2", "processors.csv", "h100-sxm", dies="")


if __name__ == "__main__":
    unittest.main()
