import type { Target } from "../api.js";

/** A Python function or class that lowered code may call, in a file of its own. */
export interface Helper {
  /** Below `runtime/`. */
  readonly file: string;
  /** Other helpers that it calls. */
  readonly needs: readonly HelperName[];
  /** Python modules that it uses, under their own names. */
  readonly imports: readonly string[];
  /** The one target that has what it uses; both where absent. */
  readonly only?: Target;
}

const file = (
  name: string,
  needs: readonly HelperName[] = [],
  imports: readonly string[] = [],
  only?: Target,
): Helper => (only === undefined ? { file: name, needs, imports } : { file: name, needs, imports, only });

/** The names of all helpers. */
export type HelperName =
  | "AggregateError"
  | "RangeError"
  | "ReferenceError"
  | "_Context"
  | "_Date"
  | "_Dict"
  | "_Function"
  | "_Map"
  | "_Match"
  | "_Promise"
  | "_Record"
  | "_RegExp"
  | "_Set"
  | "_array_contents"
  | "_array_of"
  | "_as_int_n"
  | "_assign"
  | "_async"
  | "_async_generator"
  | "_async_items"
  | "_async_next"
  | "_at"
  | "_atanh"
  | "_atob"
  | "_bigint_div"
  | "_bigint_mod"
  | "_bind"
  | "_btoa"
  | "_by_text"
  | "_caught"
  | "_caused"
  | "_cbrt"
  | "_char_at"
  | "_characters"
  | "_clear_timer"
  | "_clone"
  | "_clone_entries"
  | "_clz32"
  | "_code_point_at"
  | "_columns"
  | "_concat"
  | "_contents"
  | "_copy_within"
  | "_count"
  | "_count_reset"
  | "_counts"
  | "_date_parts"
  | "_decimal"
  | "_difference"
  | "_digits"
  | "_directive"
  | "_disjoint"
  | "_div"
  | "_domain"
  | "_error_name"
  | "_exponential"
  | "_fill"
  | "_filling"
  | "_first"
  | "_fixed"
  | "_flat"
  | "_format"
  | "_fround"
  | "_generator_return"
  | "_generator_throw"
  | "_group"
  | "_group_by"
  | "_group_by_index"
  | "_group_end"
  | "_groups"
  | "_half_step"
  | "_has_member"
  | "_has_parts"
  | "_hypot"
  | "_imul"
  | "_includes"
  | "_indent"
  | "_index"
  | "_index_of"
  | "_inspect"
  | "_inspect_inside"
  | "_int32"
  | "_integral"
  | "_intersection"
  | "_is"
  | "_is_finite"
  | "_is_integer"
  | "_is_nan"
  | "_is_safe_integer"
  | "_item"
  | "_jobs"
  | "_join"
  | "_json"
  | "_json_indent"
  | "_json_loads"
  | "_json_parse"
  | "_json_quote"
  | "_last_index_of"
  | "_last_index_of_text"
  | "_log"
  | "_log1p"
  | "_log_values"
  | "_map_delete"
  | "_map_set"
  | "_match_text"
  | "_matches"
  | "_max"
  | "_member"
  | "_merge"
  | "_message"
  | "_min"
  | "_mod"
  | "_next"
  | "_now"
  | "_now_seconds"
  | "_num"
  | "_number"
  | "_number_prefix"
  | "_object_entries"
  | "_object_keys"
  | "_object_values"
  | "_own_keys"
  | "_pad_end"
  | "_pad_start"
  | "_parse_date"
  | "_parse_float"
  | "_parse_int"
  | "_pop"
  | "_pow"
  | "_pow_limit"
  | "_precision"
  | "_print_grouped"
  | "_print_table"
  | "_promise_all"
  | "_promise_any"
  | "_promise_race"
  | "_promise_settled"
  | "_properties"
  | "_property"
  | "_property_name"
  | "_push"
  | "_quote"
  | "_radix"
  | "_random"
  | "_random_uuid"
  | "_random_values"
  | "_record_of"
  | "_reduce"
  | "_reduce_first"
  | "_reduce_indexed"
  | "_rejected"
  | "_rem"
  | "_replace"
  | "_replace_pattern"
  | "_resize"
  | "_resolved"
  | "_reverse"
  | "_round"
  | "_run_jobs"
  | "_same"
  | "_same_value_zero"
  | "_search_pattern"
  | "_set_add"
  | "_set_delete"
  | "_set_interval"
  | "_set_member"
  | "_set_timeout"
  | "_shift"
  | "_show"
  | "_show_num"
  | "_sign"
  | "_sort"
  | "_splice"
  | "_spliced"
  | "_split_limit"
  | "_split_pattern"
  | "_sqrt"
  | "_start"
  | "_store"
  | "_str"
  | "_subset"
  | "_substr"
  | "_substring"
  | "_symmetric_difference"
  | "_table"
  | "_table_rows"
  | "_take"
  | "_template"
  | "_template_group"
  | "_thrown"
  | "_time"
  | "_time_end"
  | "_time_log"
  | "_timers"
  | "_to_bigint"
  | "_truthy"
  | "_typed_set"
  | "_typeof"
  | "_uint32"
  | "_unhandled"
  | "_union"
  | "_unshift"
  | "_utc"
  | "_wait"
  | "_watches"
  | "_whole"
  | "_with"
  | "_with_attributes";

/** Every helper by its Python name. A test holds this and the files together. */
export const helpers: Readonly<Record<HelperName, Helper>> = {
  AggregateError: file("aggregate_error.py"),
  RangeError: file("range_error.py"),
  ReferenceError: file("reference_error.py"),
  _Context: file("context.py"),
  _Date: file("date.py", ["RangeError", "_date_parts"]),
  _Dict: file("dict.py", ["_Map"]),
  _Function: file("function.py"),
  _Map: file("map.py"),
  _Match: file("match.py"),
  _Promise: file("promise.py", ["_caught", "_jobs", "_resolved", "_thrown", "_unhandled"]),
  _Record: file("record.py"),
  _RegExp: file("regexp.py", ["_Match"], ["re"]),
  _Set: file("set.py", ["_Map"]),
  _array_contents: file("array_contents.py"),
  _array_of: file("array_of.py"),
  _as_int_n: file("as_int_n.py"),
  _assign: file("assign.py", ["_properties"]),
  _async: file("async.py", ["_start"]),
  _async_generator: file("async_generator.py", ["_resolved"]),
  _async_items: file("async_items.py"),
  _async_next: file("async_next.py", ["_next", "_start"]),
  _at: file("at.py"),
  _atanh: file("atanh.py", [], ["math"], "micropython"),
  _atob: file("atob.py", [], ["binascii"]),
  _bigint_div: file("bigint_div.py", ["RangeError"]),
  _bigint_mod: file("bigint_mod.py", ["RangeError"]),
  _bind: file("bind.py"),
  _btoa: file("btoa.py", [], ["binascii"]),
  _by_text: file("by_text.py", ["_str"]),
  _caught: file("caught.py", ["_thrown"]),
  _caused: file("caused.py"),
  _cbrt: file("cbrt.py"),
  _char_at: file("char_at.py"),
  _characters: file("characters.py"),
  _clear_timer: file("clear_timer.py", ["_timers"]),
  _clone: file("clone.py", ["_clone_entries"]),
  _clone_entries: file("clone_entries.py", ["_Record", "_clone"]),
  _clz32: file("clz32.py", ["_uint32"]),
  _code_point_at: file("code_point_at.py"),
  _columns: file("columns.py", [], ["math"]),
  _concat: file("concat.py"),
  _contents: file("contents.py", ["_array_contents", "_properties", "_property_name"]),
  _copy_within: file("copy_within.py"),
  _count: file("count.py", ["_counts"]),
  _count_reset: file("count_reset.py", ["_counts"]),
  _counts: file("counts.py"),
  _date_parts: file("date_parts.py"),
  _decimal: file("decimal.py"),
  _difference: file("difference.py", ["_Set"]),
  _digits: file("digits.py"),
  _directive: file("directive.py", ["_inspect", "_json", "_num", "_number", "_parse_float", "_parse_int", "_str"]),
  _disjoint: file("disjoint.py"),
  _div: file("div.py", [], ["math"]),
  _domain: file("domain.py"),
  _error_name: file("error_name.py"),
  _exponential: file("exponential.py", ["_digits", "_num"]),
  _fill: file("fill.py"),
  _filling: file("filling.py"),
  _first: file("first.py"),
  _fixed: file("fixed.py", ["_num"]),
  _flat: file("flat.py"),
  _format: file("format.py", ["_directive", "_inspect"]),
  _fround: file("fround.py", [], ["struct"]),
  _generator_return: file("generator_return.py", ["_next"]),
  _generator_throw: file("generator_throw.py", ["_next"]),
  _group: file("group.py", ["_indent", "_print_grouped"]),
  _group_by: file("group_by.py"),
  _group_by_index: file("group_by_index.py"),
  _group_end: file("group_end.py", ["_indent"]),
  _groups: file("groups.py"),
  _half_step: file("half_step.py"),
  _has_member: file("has_member.py"),
  _has_parts: file("has_parts.py"),
  _hypot: file("hypot.py", [], ["math"]),
  _imul: file("imul.py", ["_int32"]),
  _includes: file("includes.py", ["_same_value_zero"]),
  _indent: file("indent.py"),
  _index: file("index.py"),
  _index_of: file("index_of.py", ["_same"]),
  _inspect: file("inspect.py", ["_inspect_inside", "_quote", "_str"]),
  _inspect_inside: file("inspect_inside.py", ["_columns", "_contents", "_inspect"]),
  _int32: file("int32.py"),
  _integral: file("integral.py"),
  _intersection: file("intersection.py", ["_Set"]),
  _is: file("is.py", ["_same"]),
  _is_finite: file("is_finite.py"),
  _is_integer: file("is_integer.py"),
  _is_nan: file("is_nan.py"),
  _is_safe_integer: file("is_safe_integer.py", ["_is_integer"]),
  _item: file("item.py"),
  _jobs: file("jobs.py"),
  _join: file("join.py", ["_str"]),
  _json: file("json.py", ["_json_quote", "_num", "_properties"]),
  _json_indent: file("json_indent.py"),
  _json_loads: file("json_loads.py", ["_integral"], ["json"]),
  _json_parse: file("json_parse.py", ["_json_loads", "_with_attributes"]),
  _json_quote: file("json_quote.py"),
  _last_index_of: file("last_index_of.py", ["_same"]),
  _last_index_of_text: file("last_index_of_text.py"),
  _log: file("log.py"),
  _log1p: file("log1p.py", [], ["math"]),
  _log_values: file("log_values.py", ["_show"]),
  _map_delete: file("map_delete.py"),
  _map_set: file("map_set.py"),
  _match_text: file("match_text.py", ["_matches"]),
  _matches: file("matches.py"),
  _max: file("max.py"),
  _member: file("member.py"),
  _merge: file("merge.py"),
  _message: file("message.py"),
  _min: file("min.py"),
  _mod: file("mod.py", [], ["math"]),
  _next: file("next.py"),
  _now: file("now.py", [], ["time"]),
  _now_seconds: file("now_seconds.py", [], ["time"]),
  _num: file("num.py", ["_digits"]),
  _number: file("number.py", ["_decimal", "_number_prefix"]),
  _number_prefix: file("number_prefix.py"),
  _object_entries: file("object_entries.py", ["_properties"]),
  _object_keys: file("object_keys.py", ["_properties"]),
  _object_values: file("object_values.py", ["_properties"]),
  _own_keys: file("own_keys.py"),
  _pad_end: file("pad_end.py", ["_filling"]),
  _pad_start: file("pad_start.py", ["_filling"]),
  _parse_date: file("parse_date.py", ["_utc"], ["time"]),
  _parse_float: file("parse_float.py", ["_decimal", "_number_prefix"]),
  _parse_int: file("parse_int.py"),
  _pop: file("pop.py"),
  _pow: file("pow.py", ["_pow_limit"], ["math"]),
  _pow_limit: file("pow_limit.py"),
  _precision: file("precision.py", ["_exponential", "_num"]),
  _print_grouped: file("print_grouped.py", ["_indent"]),
  _print_table: file("print_table.py"),
  _promise_all: file("promise_all.py", ["_Promise", "_resolved"]),
  _promise_any: file("promise_any.py", ["AggregateError", "_Promise", "_resolved"]),
  _promise_race: file("promise_race.py", ["_Promise", "_resolved"]),
  _promise_settled: file("promise_settled.py", ["_promise_all", "_resolved"]),
  _properties: file("properties.py", ["_own_keys"]),
  _property: file("property.py", ["_error_name"]),
  _property_name: file("property_name.py", ["_quote"]),
  _push: file("push.py"),
  _quote: file("quote.py"),
  _radix: file("radix.py", ["_half_step", "_num"]),
  _random: file("random.py", [], ["os"]),
  _random_uuid: file("random_uuid.py", [], ["os"]),
  _random_values: file("random_values.py", [], ["os"]),
  _record_of: file("record_of.py"),
  _reduce: file("reduce.py"),
  _reduce_first: file("reduce_first.py"),
  _reduce_indexed: file("reduce_indexed.py"),
  _rejected: file("rejected.py", ["_Promise"]),
  _rem: file("rem.py"),
  _replace: file("replace.py", ["_template"]),
  _replace_pattern: file("replace_pattern.py", ["_matches", "_template"]),
  _resize: file("resize.py"),
  _resolved: file("resolved.py", ["_Promise"]),
  _reverse: file("reverse.py"),
  _round: file("round.py", [], ["math"]),
  _run_jobs: file("run_jobs.py", ["_jobs", "_thrown", "_timers", "_unhandled"]),
  _same: file("same.py"),
  _same_value_zero: file("same_value_zero.py", ["_same"]),
  _search_pattern: file("search_pattern.py"),
  _set_add: file("set_add.py"),
  _set_delete: file("set_delete.py"),
  _set_interval: file("set_interval.py", ["_timers"]),
  _set_member: file("set_member.py"),
  _set_timeout: file("set_timeout.py", ["_timers"]),
  _shift: file("shift.py"),
  _show: file("show.py", ["_inspect", "_str"]),
  _show_num: file("show_num.py", ["_num"]),
  _sign: file("sign.py"),
  _sort: file("sort.py", ["_merge"]),
  _splice: file("splice.py"),
  _spliced: file("spliced.py", ["_splice"]),
  _split_limit: file("split_limit.py"),
  _split_pattern: file("split_pattern.py"),
  _sqrt: file("sqrt.py", [], ["math"]),
  _start: file("start.py", ["_Promise", "_caught", "_thrown"]),
  _store: file("store.py"),
  _str: file("str.py", ["_error_name", "_num"]),
  _subset: file("subset.py"),
  _substr: file("substr.py"),
  _substring: file("substring.py"),
  _symmetric_difference: file("symmetric_difference.py", ["_Set"]),
  _table: file("table.py", ["_has_parts", "_inspect", "_print_table", "_show", "_table_rows"]),
  _table_rows: file("table_rows.py", ["_properties"]),
  _take: file("take.py"),
  _template: file("template.py", ["_template_group"]),
  _template_group: file("template_group.py"),
  _thrown: file("thrown.py"),
  _time: file("time.py", ["_watches"], ["time"]),
  _time_end: file("time_end.py", ["_time_log", "_watches"]),
  _time_log: file("time_log.py", ["_show", "_watches"], ["time"]),
  _timers: file("timers.py", [], ["time"]),
  _to_bigint: file("to_bigint.py", ["RangeError", "_num", "_number"]),
  _truthy: file("truthy.py"),
  _typed_set: file("typed_set.py"),
  _typeof: file("typeof.py"),
  _uint32: file("uint32.py"),
  _unhandled: file("unhandled.py"),
  _union: file("union.py", ["_Set"]),
  _unshift: file("unshift.py"),
  _utc: file("utc.py"),
  _wait: file("wait.py", ["_resolved", "_run_jobs", "_thrown"]),
  _watches: file("watches.py"),
  _whole: file("whole.py"),
  _with: file("with.py", ["RangeError"]),
  _with_attributes: file("with_attributes.py", ["_Record"]),
};

/** Whether a name is that of a helper. */
export function isHelperName(name: string): name is HelperName {
  return Object.hasOwn(helpers, name);
}

/** The helpers together with all that they need, each after what it needs where its definition asks for that (base classes). */
export function withNeeded(names: Iterable<HelperName>): HelperName[] {
  const ordered = new Set<HelperName>();
  const visiting = new Set<HelperName>();
  const visit = (name: HelperName): void => {
    if (ordered.has(name) || visiting.has(name)) return;
    visiting.add(name);
    helpers[name].needs.forEach(visit);
    ordered.add(name);
  };
  [...names].sort().forEach(visit);
  return [...ordered];
}
