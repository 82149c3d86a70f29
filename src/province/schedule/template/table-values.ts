// What a table of the schedule puts into the columns of a form, row by row.

import type { RowKind, ScheduleLayout, TemplateTable } from "../../../model/schedule-layout.ts";
import { ROW_NUMBER } from "../layout/check-fields.ts";
import { findMarketField } from "../rows/market-fields.ts";
import type { Value, ValueKind } from "../rows/value.ts";
import type { Schedule } from "../schedule.ts";
import { DEFINITION_FIELDS, DOUBT_FIELDS, type ListField, PROGRESS_FIELDS } from "../sheets/plan-lists.ts";
import { findGroupField } from "../summary/group-fields.ts";

export interface FieldValue {
  value: Value;
  kind: ValueKind;
}

/** For each row, the value of each column of the map, by its letters. */
export function tableValues(
  table: TemplateTable,
  schedule: Schedule,
  layout: ScheduleLayout,
): Record<string, FieldValue>[] {
  const readers = rowReaders(table.rows, schedule, layout);
  return readers.map((read, index) =>
    Object.fromEntries(
      Object.entries(table.columns).map(([letters, field]) => [
        letters,
        field === ROW_NUMBER ? { value: index + 1, kind: "whole" as const } : read(field),
      ]),
    ),
  );
}

type RowReader = (field: string) => FieldValue;
const UNKNOWN: FieldValue = { value: null, kind: "text" };

function rowReaders(rows: RowKind, schedule: Schedule, layout: ScheduleLayout): RowReader[] {
  const { month, listed, cities, counties, progress, doubts } = schedule;
  const fromList =
    <Item>(fields: Readonly<Record<string, ListField<Item>>>) =>
    (item: Item): RowReader =>
    (field) => {
      const found = Object.hasOwn(fields, field) ? fields[field] : undefined;
      return found === undefined ? UNKNOWN : { value: found.of(item, month), kind: found.kind };
    };
  switch (rows) {
    case "markets":
      return listed.map(({ history }) => (field) => {
        const found = findMarketField(field);
        return found === null ? UNKNOWN : { value: found.of(history, month), kind: found.kind };
      });
    case "cities":
    case "counties":
      return (rows === "cities" ? cities : counties).map((group) => (field) => {
        const found = findGroupField(field);
        return found === null ? UNKNOWN : { value: found.of(group, month), kind: found.kind };
      });
    case "progress":
      return progress.map(fromList(PROGRESS_FIELDS));
    case "doubts":
      return doubts.map(fromList(DOUBT_FIELDS));
    case "definitions":
      return layout.definitions.map(fromList(DEFINITION_FIELDS));
  }
}
