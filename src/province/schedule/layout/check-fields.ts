// Fields that a layout or map names but nobody knows: found before anything is written.

import type { RowKind } from "../../../model/schedule-layout.ts";
import { findMarketField, MARKET_FIELDS } from "../rows/market-fields.ts";
import { DEFINITION_FIELDS, DOUBT_FIELDS, PROGRESS_FIELDS } from "../sheets/plan-lists.ts";
import { findGroupField, GROUP_FIELD_NAMES } from "../summary/group-fields.ts";

export const ROW_NUMBER = "number";

const KNOWN: Readonly<Record<RowKind, readonly string[]>> = {
  markets: Object.keys(MARKET_FIELDS),
  cities: GROUP_FIELD_NAMES,
  counties: GROUP_FIELD_NAMES,
  progress: Object.keys(PROGRESS_FIELDS),
  doubts: Object.keys(DOUBT_FIELDS),
  definitions: Object.keys(DEFINITION_FIELDS),
};

export function fieldsOf(rows: RowKind): readonly string[] {
  return [ROW_NUMBER, ...KNOWN[rows], ...(rows === "markets" ? ["fact:…"] : [])];
}

/** `fact:KEY` is known when the standard asks it. */
export function isField(rows: RowKind, field: string, facts: ReadonlySet<string>): boolean {
  if (field === ROW_NUMBER) return true;
  if (rows === "markets")
    return field.startsWith("fact:") ? facts.has(field.slice("fact:".length)) : findMarketField(field) !== null;
  if (rows === "cities" || rows === "counties") return findGroupField(field) !== null;
  return KNOWN[rows].includes(field);
}
