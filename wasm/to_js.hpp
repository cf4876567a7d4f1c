// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <emscripten/val.h>

#include <cstddef>

#include "pegada/data/tables.hpp"

/// JavaScript values from the core's rows, for both modules.
namespace pegada::bridge {

using emscripten::val;

/// A JavaScript string of UTF-8 text. Embind's own conversion reads Latin-1, or needs std::string.
val text(const char* utf8);

/// A copy that JavaScript owns: a view into wasm memory would change under it at the next call.
val copied(const double* numbers, std::size_t count);

inline val number(const Figure& figure) { return figure.known() ? val(figure.value()) : val::null(); }

/// An object that is filled member by member.
class Object {
 public:
  Object& text(const char* name, const char* value) { return put(name, bridge::text(value)); }
  Object& number(const char* name, double value) { return put(name, val(value)); }
  Object& flag(const char* name, bool value) { return put(name, val(value)); }
  Object& figure(const char* name, const Figure& figure) { return put(name, bridge::number(figure)); }
  template <class Rows>
  Object& id(const char* name, const Rows& rows, Row row) {
    return put(name, row == no_row ? val::null() : bridge::text(rows[row].id));
  }
  Object& put(const char* name, const val& value) {
    object_.set(name, value);
    return *this;
  }
  operator const val&() const { return object_; }

 private:
  val object_ = val::object();
};

template <class Rows, class Make>
val list(const Rows& rows, Make make) {
  val out = val::array();
  unsigned at = 0;
  for (const auto& row : rows) out.set(at++, static_cast<const val&>(make(row)));
  return out;
}

template <class Ids>
val ids(const Ids& names) {
  return list(names, [](const char* name) { return text(name); });
}

/// ACT's manufacturing nodes, which both modules tell of.
val logic_nodes();

}  // namespace pegada::bridge
