// A schedule into somebody else's form: values into the cells that the map names, and not a letter elsewhere.

import { words } from "../../../locale/index.ts";
import { parseDay } from "../../../model/day.ts";
import { type Diagnostic, InputError } from "../../../model/diagnostic.ts";
import type { ScheduleLayout, TemplateMap, TemplateTable } from "../../../model/schedule-layout.ts";
import { parseCellReference } from "../../../submission/workbook/parts/cell-reference.ts";
import { dayToSerial } from "../../../submission/workbook/parts/serial-to-day.ts";
import type { MergedRange } from "../../../submission/workbook/workbook.ts";
import type { Schedule } from "../schedule.ts";
import { fillText, scheduleTexts } from "../sheets/plan-schedule.ts";
import { type Filling, fillSheet, styleAt } from "./fill-sheet.ts";
import { openTemplate, type Template } from "./open-template.ts";
import { recalculateOnLoad } from "./recalculate.ts";
import { replaceParts } from "./replace-parts.ts";
import { type SheetText, splitSheet } from "./sheet-rows.ts";
import { type FieldValue, tableValues } from "./table-values.ts";

const say = words.scheduleTemplate;
/** More than these are counted, not named. */
const CELLS_NAMED = 8;

export interface FillRequest {
  file: string;
  bytes: Uint8Array;
  map: TemplateMap;
  layout: ScheduleLayout;
  unit: string;
}

/** The filled form; throws an InputError that lists everything that does not fit, and then nothing is filled. */
export function fillTemplate(schedule: Schedule, { file, bytes, map, layout, unit }: FillRequest): Uint8Array {
  const template = openTemplate(bytes);
  const problems: Diagnostic[] = [];
  const bySheet = new Map<string, Filling[]>();
  const add = (sheet: string, fillings: readonly Filling[]) =>
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...fillings]);
  for (const table of map.tables) add(table.sheet, fillTable(table, schedule, layout, template, problems));
  for (const [place, text] of Object.entries(map.cells ?? {})) {
    const cell = readPlace(place);
    if (cell === null) problems.push(problem(say.badPlace(place)));
    else
      add(cell.sheet, [
        { ...cell, value: fillText(text, scheduleTexts(schedule, unit)), likeRow: cell.row, mayReplace: true },
      ]);
  }
  const replaced = new Map<string, Uint8Array>();
  for (const [sheet, fillings] of bySheet) {
    const part = template.partOf(sheet);
    if (part === undefined) {
      problems.push(
        problem(
          say.noSheet(
            sheet,
            template.workbook.sheets.map(({ name }) => name),
          ),
        ),
      );
      continue;
    }
    problems.push(...coveredCells(sheet, fillings, template));
    const filled = fillSheet(template.readText(part), fillings);
    if (filled === null) problems.push(problem(say.unusualSheet(sheet)));
    else if (filled.taken.length > 0)
      problems.push(problem(say.taken(sheet, filled.taken.slice(0, CELLS_NAMED), filled.taken.length)));
    else replaced.set(part, Buffer.from(filled.xml, "utf8"));
  }
  if (problems.length > 0) throw new InputError(file, problems);
  recalculateOnLoad(template, replaced);
  return replaceParts(template.archive, template.entries, replaced);
}

function problem(message: string): Diagnostic {
  return { code: "template-unfit", severity: "error", message };
}

function readPlace(place: string): { sheet: string; row: number; column: number } | null {
  const cut = place.lastIndexOf("!");
  const cell = cut < 0 ? null : parseCellReference(place.slice(cut + 1));
  return cell === null ? null : { sheet: place.slice(0, cut), ...cell };
}

function fillTable(
  table: TemplateTable,
  schedule: Schedule,
  layout: ScheduleLayout,
  template: Template,
  problems: Diagnostic[],
): Filling[] {
  const values = tableValues(table, schedule, layout);
  const { first_row: first, last_row: last } = table;
  if (last !== undefined && values.length > last - first + 1) {
    problems.push(problem(say.tooFewRows(table.sheet, first, last, values.length)));
    return [];
  }
  const part = template.partOf(table.sheet);
  const sheet = part === undefined ? null : splitSheet(template.readText(part));
  return values.flatMap((row, index) =>
    Object.entries(row).flatMap(([letters, field]) => {
      const column = parseCellReference(`${letters}1`)?.column ?? 0;
      const place = { row: first + index, column, likeRow: first };
      const value = plainValue(field, isDateCell(template, sheet, place), template.workbook.date1904);
      return value === null ? [] : [{ ...place, value }];
    }),
  );
}

function isDateCell(
  { dateStyles }: Template,
  sheet: SheetText | null,
  { row, column, likeRow }: { row: number; column: number; likeRow: number },
): boolean {
  const style = sheet === null ? null : styleAt(sheet, row, column, likeRow);
  return style !== null && dateStyles[style] === true;
}

/** Ratios and pay are rounded as they are shown: the form's own format may be any. */
function plainValue({ value, kind }: FieldValue, isDate: boolean, date1904: boolean): string | number | null {
  if (value === null || value === "") return null;
  if (typeof value === "object") {
    const serial = isDate ? dayToSerial(parseDay(value.day) ?? 0, date1904) : null;
    return serial ?? value.day;
  }
  if (typeof value === "string") return value;
  if (kind === "ratio" || kind === "money") return Math.round(value * 100) / 100;
  return kind === "percent" ? Math.round(value * 10_000) / 10_000 : value;
}

/** A cell under a merge, but for its first, would never be seen. */
function coveredCells(sheet: string, fillings: readonly Filling[], { workbook }: Template): Diagnostic[] {
  const merges = workbook.sheets.find(({ name }) => name === sheet)?.merges ?? [];
  const covers = ({ top, left, bottom, right }: MergedRange, { row, column }: Filling) =>
    row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left);
  const hidden = fillings.filter((filling) => merges.some((merge) => covers(merge, filling)));
  return hidden.length === 0 ? [] : [problem(say.underMerge(sheet, hidden.length))];
}
