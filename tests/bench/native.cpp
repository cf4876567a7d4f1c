// SPDX-License-Identifier: Apache-2.0
// The kernels as a native program. It reads "kernel drivers points repeats" line by line and answers each
// with the seconds it took and the items it did.
#include <chrono>
#include <cstdio>

#include "kernels.hpp"

int main() {
  unsigned kernel = 0;
  unsigned drivers = 0;
  unsigned points = 0;
  unsigned repeats = 0;
  while (std::scanf("%u %u %u %u", &kernel, &drivers, &points, &repeats) == 4) {
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    const auto items = bench_kernel(kernel, drivers, points, repeats);
    const std::chrono::duration<double> took = Clock::now() - start;
    std::printf("%.9f %u\n", took.count(), items);
    std::fflush(stdout);
  }
}
