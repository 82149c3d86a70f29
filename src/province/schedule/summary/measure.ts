// A number over many markets, said once: counted here, and written as a formula that people can follow.

import { words } from "../../../locale/index.ts";
import { parseDay } from "../../../model/day.ts";
import type { MarketFieldName, MarketRow } from "../rows/market-fields.ts";
import type { Value } from "../rows/value.ts";

export interface Criterion {
  field: MarketFieldName;
  test: "=" | ">=" | "<=";
  /** A day is its number since 1970. */
  value: string | number | { day: number };
}

export type Measure =
  /** Markets that meet every criterion of one list; the lists exclude each other. */
  | { kind: "count"; anyOf: readonly (readonly Criterion[])[] }
  | { kind: "sum"; field: MarketFieldName }
  /** From sums, never from rates; only markets that give both numbers count. */
  | { kind: "quotient"; over: MarketFieldName; under: MarketFieldName }
  /** A mean of means, each weighing as much as it stands for. */
  | { kind: "weighted"; mean: MarketFieldName; weight: MarketFieldName };

/** Null where nothing is known; “—” where a ratio has no meaning. */
export function measure(spec: Measure, rows: readonly MarketRow[]): Value {
  switch (spec.kind) {
    case "count":
      return rows.filter((row) => spec.anyOf.some((all) => all.every((criterion) => meets(row, criterion)))).length;
    case "sum": {
      const numbers = rows.flatMap((row) => numberIn(row[spec.field]) ?? []);
      return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
    }
    case "quotient": {
      const pairs = pairsOf(rows, spec.over, spec.under);
      if (pairs.length === 0) return null;
      const [over, under] = [sumOf(pairs, 0), sumOf(pairs, 1)];
      return under === 0 ? words.schedule.rows.undefinedRatio : over / under;
    }
    case "weighted": {
      const pairs = pairsOf(rows, spec.mean, spec.weight);
      const weight = sumOf(pairs, 1);
      return weight === 0 ? null : pairs.reduce((sum, [mean, part]) => sum + mean * part, 0) / weight;
    }
  }
}

export function meets(row: MarketRow, { field, test, value }: Criterion): boolean {
  const here = row[field];
  if (typeof value === "string") return here === value;
  const number = numberIn(here);
  const bound = typeof value === "number" ? value : value.day;
  if (number === null) return false;
  if (test === "=") return number === bound;
  return test === ">=" ? number >= bound : number <= bound;
}

function pairsOf(rows: readonly MarketRow[], first: MarketFieldName, second: MarketFieldName): [number, number][] {
  return rows.flatMap((row) => {
    const [one, other] = [numberIn(row[first]), numberIn(row[second])];
    return one === null || other === null || one < 0 || other < 0 ? [] : [[one, other] as [number, number]];
  });
}

function sumOf(pairs: readonly [number, number][], index: 0 | 1): number {
  return pairs.reduce((sum, pair) => sum + pair[index], 0);
}

/** A number or a day as a number; null for everything else. */
function numberIn(value: Value): number | null {
  if (typeof value === "number") return value;
  return typeof value === "object" && value !== null ? parseDay(value.day) : null;
}
