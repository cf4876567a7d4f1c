// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pegada/scenario/resolve.hpp"
#include "pegada/units.hpp"

/// The steps of `resolve`, one file each. They share this notebook.
namespace pegada::detail {

class Resolver {
 public:
  Resolver(const Scenario& scenario, Resolution& out) : scenario_(scenario), out_(out) {}

  bool typed(Field field) const { return scenario_.has(field); }

  /// A number: typed, else the preset's, else the default (the field's own, unless this kind of job has
  /// another). A typed value that will not do raises its fault and the next in line stands in, so that other
  /// faults are still found. Asked again, it answers the same.
  const Resolved& number(Field field, const Figure& preset = {}, const Figure& fallback = {});

  /// A number without which there is no result: its absence is a fault.
  double required(Field field, const Figure& preset = {});

  /// A field that may be typed and is not: it stays open to the reader.
  void offer(Field field) { out_.active.add(field); }

  /// A choice or a row: typed, else the preset's, else the default. `no_row` where there is none.
  Row chosen(Field field, Row preset = no_row);

  template <class Enum>
  Enum choice(Field field) {
    return static_cast<Enum>(chosen(field));
  }

  /// Names the source of the row a choice stands for: a reader picks the row, its figures stay the table's.
  void cite(Field field, Citation citation) { out_.fields[index(field)].citation = citation; }

  /// Records a value that follows from other fields by a rule.
  void derive(Field field, double value, Citation citation);

  void fault(Field field, Code code, double value = 0, double lowest = 0, double highest = 0) {
    out_.faults.add({field, code, value, lowest, highest});
  }
  void warn(Field field, Code code, double value = 0, double lowest = 0, double highest = 0) {
    out_.warnings.add({field, code, value, lowest, highest});
  }

  Inputs<double>& inputs() { return out_.inputs; }
  Resolution& out() { return out_; }

 private:
  bool acceptable(const FieldDescription& field, double value);

  const Scenario& scenario_;
  Resolution& out_;
};

/// The rows of the presets in force; `processor` and `region` always point at a row, if only at the
/// default's.
struct Presets {
  const Processor* processor;
  const Region* region;
  const Server* server;
};

void resolve_workload(Resolver&, const Presets&);
void resolve_training(Resolver&, const Presets&);
void resolve_service(Resolver&, const Presets&);
/// The precision and the peak that goes with it.
void resolve_peak(Resolver&, const Processor&);
/// How many parameters a model has, and how many of them work on a token.
void resolve_parameters(Resolver&);
/// Layers and hidden size, from the parameters where the reader gives neither; after `resolve_parameters`.
void resolve_shape(Resolver&);
void resolve_power(Resolver&, const Presets&);
/// What measures have left; after `resolve_power`.
void resolve_reduction(Resolver&);
void resolve_place(Resolver&, const Presets&);
void resolve_storage(Resolver&);
void resolve_embodied(Resolver&, const Presets&);
void resolve_warnings(Resolver&, const Presets&);

}  // namespace pegada::detail
