// The sheets that list: rectification, doubts, definitions. A layout chooses and orders their columns by name.

import { words } from "../../../locale/index.ts";
import { parseMonth } from "../../../model/day.ts";
import type { LayoutSheet, ScheduleLayout } from "../../../model/schedule-layout.ts";
import type { Tone } from "../../../model/workbook/cell-styles.ts";
import type { CellPlan } from "../../../model/workbook/workbook-plan.ts";
import type { ScheduleDoubt } from "../doubts/doubt.ts";
import type { FollowedCheck, Turn } from "../progress/follow-checks.ts";
import { MARKET_FIELDS } from "../rows/market-fields.ts";
import type { MarketHistory } from "../rows/market-history.ts";
import type { ScheduleMonth } from "../rows/schedule-month.ts";
import type { Value, ValueKind } from "../rows/value.ts";
import { cellOf } from "./cell-of.ts";

export interface ListField<Item> {
  kind: ValueKind;
  of(item: Item, month: ScheduleMonth): Value;
}

const TONES: Readonly<Record<Turn, Tone>> = {
  new: "bad",
  reopened: "bad",
  still_open: "partly",
  closed: "good",
  lapsed: "blank",
  ended: "blank",
  unreported: "blank",
};

const text = <Item>(of: (item: Item) => Value): ListField<Item> => ({ kind: "text", of });
const whole = <Item>(of: (item: Item, month: ScheduleMonth) => Value): ListField<Item> => ({ kind: "whole", of });

/** Which market, in every list. */
const WHERE: Readonly<Record<string, ListField<{ history: MarketHistory }>>> = Object.fromEntries(
  (["city", "county", "market_name", "market_type", "region_code"] as const).map((name) => [
    name,
    { kind: "text", of: ({ history }, month) => MARKET_FIELDS[name].of(history, month) },
  ]),
);

export const PROGRESS_FIELDS: Readonly<Record<string, ListField<FollowedCheck>>> = {
  ...WHERE,
  turn: text(({ turn }) => words.schedule.turns[turn]),
  clause: text(({ check }) => check.clause),
  check: text(({ check }) => check.check),
  level: text(({ check }) => words.schedule.levels[check.level]),
  quote: text(({ check }) => check.quote),
  remedy: text(({ check }) => check.remedy),
  first_month: text(({ firstMonth }) => firstMonth),
  since_month: text(({ sinceMonth }) => sinceMonth),
  months: whole(({ sinceMonth, history }, { month }) => {
    const last = history.report === null ? history.latest.month : month;
    return (parseMonth(last) ?? 0) - (parseMonth(sinceMonth) ?? 0);
  }),
  days: whole(({ days }) => days),
  reopened: whole(({ reopened }) => reopened),
  remark: text(({ isFirstReport, check }) =>
    words.schedule.progressRemark(isFirstReport, check.outcome === "deviation"),
  ),
};

export const DOUBT_FIELDS: Readonly<Record<string, ListField<ScheduleDoubt>>> = {
  ...WHERE,
  id: text(({ id }) => id),
  severity: text(({ severity }) => words.scheduleDoubts.severity[severity]),
  message: text(({ message }) => message),
  file: text(({ history }) => history.report?.file ?? null),
};

export const DEFINITION_FIELDS: Readonly<Record<string, ListField<ScheduleLayout["definitions"][number]>>> = {
  term: text(({ term }) => term),
  text: text((definition) => definition.text),
};

function planRows<Item>(
  layout: LayoutSheet,
  items: readonly Item[],
  fields: Readonly<Record<string, ListField<Item>>>,
  month: ScheduleMonth,
): CellPlan[][] {
  return items.map((item, index) =>
    layout.columns.map(({ field }) => {
      if (field === "number") return cellOf(index + 1, "whole");
      const found = Object.hasOwn(fields, field) ? fields[field] : undefined;
      return found === undefined ? null : cellOf(found.of(item, month), found.kind);
    }),
  );
}

export function planProgress(layout: LayoutSheet, items: readonly FollowedCheck[], month: ScheduleMonth): CellPlan[][] {
  const turn = layout.columns.findIndex(({ field }) => field === "turn");
  return planRows(layout, items, PROGRESS_FIELDS, month).map((cells, index) =>
    cells.map((cell, column) => {
      const item = items[index];
      const isToned = column === turn && item !== undefined && typeof cell === "object" && cell !== null;
      return isToned ? { ...cell, tone: TONES[item.turn] } : cell;
    }),
  );
}

export function planDoubts(layout: LayoutSheet, doubts: readonly ScheduleDoubt[], month: ScheduleMonth): CellPlan[][] {
  return planRows(layout, doubts, DOUBT_FIELDS, month);
}

export function planDefinitions(layout: LayoutSheet, source: ScheduleLayout, month: ScheduleMonth): CellPlan[][] {
  const note = { term: words.schedule.ours, text: source.note };
  return planRows(layout, [note, ...source.definitions], DEFINITION_FIELDS, month);
}
