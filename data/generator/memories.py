# SPDX-License-Identifier: Apache-2.0
"""What the memory technologies of processors can carry."""

# Memory technology -> the memory.csv row it is a kind of, the lowest and highest GB/s for each GB, and the highest GB/s
# of one processor: what the stacks or the widest bus made for it can carry.
MEMORY_TECHNOLOGIES = {
    "DDR3": ("ddr3", 0.5, 10, 100),
    "GDDR5": ("gddr", 10, 60, 400),
    "GDDR5X": ("gddr", 20, 60, 580),
    "GDDR6": ("gddr", 10, 65, 1000),
    "GDDR6X": ("gddr", 30, 80, 1100),
    "GDDR7": ("gddr", 15, 65, 2000),
    "HBM2": ("hbm", 20, 80, 1600),
    "HBM2e": ("hbm", 20, 42, 3800),
    "HBM3": ("hbm", 25, 50, 5500),
    "HBM3e": ("hbm", 20, 55, 8200),
    "LPDDR4": ("lpddr4", 1, 10, 80),
    "LPDDR4X": ("lpddr4", 1, 10, 160),
    "LPDDR5": ("lpddr5", 1, 15, 650),
    "LPDDR5X": ("lpddr5", 1, 15, 700),
    "SRAM": ("sram", 1000, 1e6, 1e8),
}
