// A measure as a formula over the sheet of markets: COUNTIFS, SUMIFS, SUMPRODUCT, nothing newer.

import { words } from "../../../locale/index.ts";
import { writeDay } from "../../../model/day.ts";
import type { Criterion, Measure } from "./measure.ts";

/** Where the columns of the markets stand, and what narrows them to one group. */
export interface MarketColumns {
  /** `'调度表'!$F$6:$F$65`; null when the layout has no such column. */
  rangeOf(field: string): string | null;
  /** Pairs of range and criterion: `'调度表'!$B$6:$B$65,$B7`. */
  group: readonly string[];
}

/** Null when a column that it needs is not on the sheet: the value then stands alone. */
export function measureFormula(spec: Measure, columns: MarketColumns): string | null {
  switch (spec.kind) {
    case "count":
      return join(spec.anyOf.map((all) => countFormula(all, columns)));
    case "sum":
      return sumFormula(spec.field, columns);
    case "quotient":
      return quotientFormula(spec.over, spec.under, columns);
    case "weighted":
      return weightedFormula(spec.mean, spec.weight, columns);
  }
}

function join(parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.join("+");
}

function countFormula(all: readonly Criterion[], { rangeOf, group }: MarketColumns): string | null {
  const pairs = all.map((criterion) => {
    const range = rangeOf(criterion.field);
    return range === null ? null : `${range},${criterionText(criterion)}`;
  });
  return pairs.includes(null) ? null : `COUNTIFS(${[...group, ...pairs].join(",")})`;
}

function criterionText({ test, value }: Criterion): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return quote(test === "=" ? String(value) : `${test}${value}`);
  const [year, month, day] = writeDay(value.day).split("-").map(Number);
  return `${quote(test)}&DATE(${year},${month},${day})`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Blank, not zero, where no market of the group gives a number. */
function sumFormula(field: string, { rangeOf, group }: MarketColumns): string | null {
  const range = rangeOf(field);
  if (range === null) return null;
  const known = `COUNTIFS(${[...group, range, quote(">=0")].join(",")})`;
  const sum = group.length === 0 ? `SUM(${range})` : `SUMIFS(${[range, ...group].join(",")})`;
  return `IF(${known}=0,"",${sum})`;
}

function quotientFormula(over: string, under: string, { rangeOf, group }: MarketColumns): string | null {
  const [above, below] = [rangeOf(over), rangeOf(under)];
  if (above === null || below === null) return null;
  const isNumber = quote(">=0");
  const top = `SUMIFS(${[above, ...group, below, isNumber].join(",")})`;
  const bottom = `SUMIFS(${[below, ...group, above, isNumber].join(",")})`;
  const pairs = `COUNTIFS(${[...group, above, isNumber, below, isNumber].join(",")})`;
  return `IF(${pairs}=0,"",IF(${bottom}=0,${quote(words.schedule.rows.undefinedRatio)},${top}/${bottom}))`;
}

function weightedFormula(mean: string, weight: string, { rangeOf, group }: MarketColumns): string | null {
  const [means, weights] = [rangeOf(mean), rangeOf(weight)];
  if (means === null || weights === null) return null;
  const total = group.length === 0 ? `SUM(${weights})` : `SUMIFS(${[weights, ...group].join(",")})`;
  const tests = pairsOf(group).map(([range, is]) => `(${range}=${is})`);
  return `IF(${total}=0,"",SUMPRODUCT(${[...tests, means, weights].join("*")})/${total})`;
}

/** `range,criterion` back into its two halves; neither holds a comma. */
function pairsOf(group: readonly string[]): [string, string][] {
  return group.map((pair) => {
    const comma = pair.lastIndexOf(",");
    return [pair.slice(0, comma), pair.slice(comma + 1)];
  });
}
