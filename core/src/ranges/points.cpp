// SPDX-License-Identifier: Apache-2.0
#include "pegada/ranges/points.hpp"

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
  made_.reset();
  used_ = 0;
}

void PointTable::compute(std::size_t dimension, std::uint32_t first, std::span<double> out) const {
  if (sampling_ == Sampling::plain) return fill_plain(dimension, seed_, shape_of(dimension), first, out);
  Sobol{dimension, seed_}.fill(shape_of(dimension), first, out);
}

const double* PointTable::column(std::size_t dimension) {
  if (!made_[dimension]) {
    if ((used_ + 1) * points_ > storage_.size()) return nullptr;
    column_of_[dimension] = used_++;
    made_.set(dimension);
    compute(dimension, 0, storage_.subspan(column_of_[dimension] * points_, points_));
  }
  return storage_.data() + column_of_[dimension] * points_;
}

std::span<const double> PointTable::standard(std::size_t dimension, std::uint32_t first,
                                             std::span<double> room) {
  const double* made = first + room.size() <= points_ ? column(dimension) : nullptr;
  if (made != nullptr) return {made + first, room.size()};
  compute(dimension, first, room);
  return room;
}

}  // namespace pegada
