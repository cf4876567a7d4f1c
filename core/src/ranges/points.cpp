// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/points.hpp"

#include <algorithm>

#include "pegada/data/tables.hpp"
#include "pegada/ranges/sobol.hpp"

namespace pegada {
namespace {

constexpr Shape shape_of(std::size_t dimension) {
  return tables::driver_spreads[dimension % driver_count].shape;
}

}  // namespace

void PointTable::use(std::uint32_t seed, Sampling sampling) {
  if (seed == seed_ && sampling == sampling_) return;
  seed_ = seed;
  sampling_ = sampling;
  has_column_.reset();
  used_ = 0;
}

void PointTable::compute(std::size_t dimension, std::uint32_t first, std::span<double> out) const {
  if (sampling_ == Sampling::plain) return fill_plain(dimension, seed_, shape_of(dimension), first, out);
  Sobol{dimension, seed_}.fill(shape_of(dimension), first, out);
}

const double* PointTable::column(std::size_t dimension, std::size_t until) {
  if (!has_column_[dimension]) {
    if ((used_ + 1) * points_ > storage_.size()) return nullptr;
    column_of_[dimension] = used_++;
    made_[dimension] = 0;
    has_column_.set(dimension);
  }
  const std::span<double> column = storage_.subspan(column_of_[dimension] * points_, points_);
  std::size_t& made = made_[dimension];
  if (made < until) {
    constexpr std::size_t step = 1024;
    const std::size_t now = std::min(points_, std::max(until, made + step));
    compute(dimension, static_cast<std::uint32_t>(made), column.subspan(made, now - made));
    made = now;
  }
  return column.data();
}

std::span<const double> PointTable::standard(std::size_t dimension, std::uint32_t first,
                                             std::span<double> room) {
  const double* made = first + room.size() <= points_ ? column(dimension, first + room.size()) : nullptr;
  if (made != nullptr) return {made + first, room.size()};
  compute(dimension, first, room);
  return room;
}

}  // namespace pegada
