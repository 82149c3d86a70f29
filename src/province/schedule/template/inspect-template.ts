// A draft map from the heads that a form has: a beginning for a person to correct, never the last word.

import { words } from "../../../locale/index.ts";
import type { ScheduleLayout } from "../../../model/schedule-layout.ts";
import { columnName } from "../../../model/workbook/cell-name.ts";
import { readWorkbook } from "../../../submission/workbook/read-workbook.ts";
import type { Cell, Sheet } from "../../../submission/workbook/workbook.ts";

const say = words.scheduleTemplate;
/** Heads stand in the first rows; one match alone may be chance. */
const HEAD_ROWS = 20;
const FEWEST_MATCHES = 3;
const MAX_GROUP_ROWS = 3;

interface Heads {
  rows: "markets" | "cities";
  /** The last row of heads. */
  row: number;
  columns: { letters: string; header: string; field: string | null }[];
}

/** YAML with a table for every sheet whose heads are known; throws a WorkbookError for what is no workbook. */
export function draftMap(bytes: Uint8Array, file: string, layout: ScheduleLayout): string {
  const tables = readWorkbook(bytes).sheets.flatMap((sheet) => {
    const heads = findHeads(sheet, layout);
    return heads === null ? [] : [writeTable(sheet, heads)];
  });
  const head = say.draft(file);
  if (tables.length === 0) return [...head, `# ${say.nothingFound}`, "tables: []", ""].join("\n");
  return [...head, "tables:", ...tables, ...say.cellsHint, ""].join("\n");
}

/** Header texts as they are compared: without blanks, brackets and units. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\([^)]*\)/gu, "")
    .replace(/[\s、,，/“”"'：:*()]/gu, "")
    .replace(/㎡|m²/gu, "");
}

type FieldIndex = ReadonlyMap<string, string>;

function indexFields(layout: ScheduleLayout, rows: "markets" | "cities"): FieldIndex {
  const sheet = layout.sheets.find((one) => one.rows === rows);
  const columns = sheet?.columns ?? [];
  const counts = new Map<string, number>();
  for (const { header } of columns) counts.set(header, (counts.get(header) ?? 0) + 1);
  const synonyms =
    rows === "markets" ? Object.entries(say.synonyms).map(([name, field]) => [fold(name), field] as const) : [];
  return new Map([
    ...synonyms,
    ...columns.flatMap(({ header, group, field }): [string, string][] => [
      ...(counts.get(header) === 1 ? [[fold(header), field] as [string, string]] : []),
      ...(group === undefined ? [] : [[fold(group + header), field] as [string, string]]),
    ]),
  ]);
}

function findHeads(sheet: Sheet, layout: ScheduleLayout): Heads | null {
  const kinds = (["markets", "cities"] as const).map((rows) => bestHeads(sheet, rows, indexFields(layout, rows)));
  const [markets, cities] = kinds;
  const count = (heads: Heads | null | undefined) => heads?.columns.filter(({ field }) => field !== null).length ?? 0;
  const best = count(cities) > count(markets) ? cities : markets;
  return best !== undefined && count(best) >= FEWEST_MATCHES ? best : null;
}

function bestHeads(sheet: Sheet, rows: Heads["rows"], fields: FieldIndex): Heads | null {
  let best: Heads | null = null;
  let most = 0;
  for (let row = 1; row <= HEAD_ROWS; row += 1) {
    const columns = readHeads(sheet, row, fields);
    const known = columns.filter(({ field }) => field !== null).length;
    // The lower row of a two-row head knows as many columns and more of them by their own name.
    if (known >= most && known > 0 && columns.some(({ isOwn }) => isOwn)) {
      most = known;
      best = { rows, row, columns };
    }
  }
  return best;
}

/** The head of each column read down to this row: groups first, merged cells counting for all they cover. */
function readHeads(sheet: Sheet, row: number, fields: FieldIndex) {
  const width = Math.max(0, ...[...sheet.rows.values()].flatMap((cells) => [...cells.keys()]));
  const columns = [];
  for (let column = 1; column <= width; column += 1) {
    const own = textAt(sheet, row, column);
    if (own === null) continue;
    const above = groupsAbove(sheet, row, column, own.top);
    const names = [
      own.text,
      ...above.map(
        (_, index) =>
          above
            .slice(0, index + 1)
            .reverse()
            .join("") + own.text,
      ),
    ];
    const field =
      fold(own.text) === "序号" ? "number" : (names.map((name) => fields.get(fold(name))).findLast(Boolean) ?? null);
    const header = [...above.slice(0, 1), own.text].join("/");
    columns.push({ letters: columnName(column), header, field, isOwn: own.top === row });
  }
  return columns;
}

function groupsAbove(sheet: Sheet, row: number, column: number, top: number): string[] {
  const groups: string[] = [];
  for (let above = top - 1; above >= Math.max(1, row - MAX_GROUP_ROWS); ) {
    const group = textAt(sheet, above, column);
    if (group === null) break;
    groups.push(group.text);
    above = group.top - 1;
  }
  return groups;
}

/** The text that a reader sees at a cell: its own, or that of the merge over it. */
function textAt(sheet: Sheet, row: number, column: number): { text: string; top: number } | null {
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  const top = merge?.top ?? row;
  const text = showText(sheet.rows.get(top)?.get(merge?.left ?? column));
  return text === null || text.length > 40 ? null : { text, top };
}

function showText(cell: Cell | undefined): string | null {
  const text = cell !== undefined && "text" in cell ? cell.text.trim() : "";
  return text === "" ? null : text;
}

function writeTable(sheet: Sheet, { rows, row, columns }: Heads): string {
  const first = row + 1;
  const last = [...sheet.rows]
    .filter(([number, cells]) => number >= first && [...cells.values()].some((cell) => !isNumberCell(cell)))
    .map(([number]) => number - 1)
    .at(0);
  const lines = [
    `  - sheet: ${JSON.stringify(sheet.name)}`,
    `    rows: ${rows}`,
    `    first_row: ${first}`,
    ...(last === undefined || last < first ? [] : [`    last_row: ${last}`]),
    "    columns:",
    ...columns.map(({ letters, header, field }) =>
      field === null
        ? `      ${say.unknownColumn(letters, header.replace(/\s+/gu, " "))}`
        : `      ${letters}: ${field} # ${header.replace(/\s+/gu, " ")}`,
    ),
  ];
  return lines.join("\n");
}

/** Row numbers are often printed ahead; they end nothing. */
function isNumberCell(cell: Cell): boolean {
  return "number" in cell && cell.formula !== true;
}
