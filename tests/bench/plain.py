# SPDX-License-Identifier: Apache-2.0
"""The default scenario's equations on numpy arrays, to time the core against. For the bench alone.

Reads the scenario as a line of JSON and answers with the total; then "kernel drivers points repeats" line by line,
answered with seconds and items."""

import json
import sys
import time

import numpy as np

Z95 = 1.6448536269514722
random = np.random.default_rng(7)


def model(x):
    duration = x["operations"] / (x["count"] * x["peak"] * x["mfu"])
    device_time = duration * x["count"]
    power = x["idle"] + x["utilisation"] * (x["tdp"] - x["idle"])
    energy = (power * device_time + x["host_power"] * device_time) * x["pue"]
    operational = energy * x["intensity"]
    silicon = x["carbon_per_area"] / x["yield"]
    die = x["die_area"] * silicon * (x["fab_intensity"] * x["fab_energy"] + x["gases"] + x["materials"])
    chips = die + x["memory"] * x["memory_carbon"] + x["packages"] * x["per_package"]
    per_area = silicon * (x["fab_intensity"] * x["cpu_fab_energy"] + x["cpu_gases"] + x["cpu_materials"])
    cpus = x["cpus"] * (x["cpu_area"] * per_area + x["per_package"])
    parts = cpus + x["dram"] * x["dram_carbon"] + x["ssd"] * x["ssd_carbon"] + x["other"]
    host = x["host_factor"] * parts / x["devices"]
    life_share = device_time / x["count"] / (x["lifetime"] * x["allocated_share"])
    embodied = x["count"] * life_share * (chips + host)
    return operational, embodied, duration, device_time, energy


def figures(x):
    operational, embodied, duration, device_time, energy = model(x)
    total = operational + embodied
    yield from (total, operational, embodied, duration, device_time, energy)
    yield from (total / device_time, total / x["tokens"], total / energy, total)


def numbers(of, points):
    return random.standard_normal(points) if of["shape"] == "lognormal" else random.random(points)


def values(of, u):
    low, value, high = of["low"], of["value"], of["high"]
    width = high - low
    if of["shape"] == "uniform":
        return low + u * width
    if of["shape"] == "lognormal":
        return value * np.exp(u * np.where(u < 0, np.log(value / low), np.log(high / value)) / Z95)
    rising = u < (value - low) / width
    root = np.sqrt(width * np.where(rising, u * (value - low), (1 - u) * (high - value)))
    return np.where(rising, low + root, high - root)


def draw(scenario, made, kernel, drivers):
    varying = scenario["varying"][:drivers]
    points = len(made[0])
    x = dict(scenario["inputs"])
    for of, kept in zip(varying, made):
        x[of["name"]] = values(of, numbers(of, points) if kernel == 5 else kept)
    if kernel == 3:
        operational, embodied, *_ = model(x)
        return operational + embodied
    return [np.quantile(figure, (0.05, 0.95)) for figure in figures(x)]


def main():
    scenario = json.loads(sys.stdin.readline())
    print(repr(next(figures(scenario["inputs"]))), np.__version__, flush=True)
    made = []
    for line in sys.stdin:
        kernel, drivers, points, repeats = map(int, line.split())
        if not made or len(made[0]) != points:
            made = [numbers(of, points) for of in scenario["varying"]]
        start = time.perf_counter()
        for _ in range(repeats):
            draw(scenario, made, kernel, drivers)
        print(time.perf_counter() - start, points * repeats, flush=True)


main()
