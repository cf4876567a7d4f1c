// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace pegada::testing {

/// FNV-1a over the bits of numbers.
class Hash {
 public:
  void add(double number) {
    std::uint64_t bits = __builtin_bit_cast(std::uint64_t, number);
    for (int byte = 0; byte < 8; ++byte, bits >>= 8U) value_ = (value_ ^ (bits & 0xFFU)) * 0x100000001B3U;
  }
  [[nodiscard]] std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xCBF29CE484222325U;
};

/// The questions turned around, about a few hundred scenarios.
void add_questions(Hash& hash);

}  // namespace pegada::testing
