import type { CellPlace } from "../limits/workbook-error.ts";
import { describeFailure } from "../limits/workbook-error.ts";
import type { CellValue } from "../workbook.ts";
import { unescapeText } from "../xml/unescape-text.ts";
import { isoToSerial } from "./serial-to-day.ts";

/** What the cells of a workbook refer to. */
export interface CellContext {
  strings: readonly string[];
  dateStyles: readonly boolean[];
  date1904: boolean;
}

/** A cell as it stands in the XML: `value` is null where it has none, `inline` where it holds no string of its own. */
export interface RawCell {
  type: string | undefined;
  style: string | undefined;
  value: string | null;
  inline: string | null;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The value of a cell, or null when there is none. What contradicts its type is kept as the text that it is. */
export function readCellValue(raw: RawCell, context: CellContext, locate: () => CellPlace): CellValue | null {
  const { value } = raw;
  if (raw.type === "inlineStr" && raw.inline !== null) return { text: raw.inline };
  if (value === null) return null;
  switch (raw.type) {
    case "s":
      return findString(value, context.strings, locate);
    case "str":
    case "inlineStr":
      return { text: unescapeText(value) };
    case "b":
      return readBoolean(value);
    case "e":
      return value.trim() === "" ? null : { error: value.trim() };
    case "d":
      return readDate(value, context.date1904);
    default:
      return readNumber(value, context.dateStyles[Number(raw.style ?? 0)] ?? false);
  }
}

function findString(value: string, strings: readonly string[], locate: () => CellPlace): CellValue | null {
  const text = value === "" ? undefined : strings[Number(value)];
  if (text !== undefined) return { text };
  if (value.trim() === "") return null;
  throw describeFailure("bad-string", value.trim(), locate());
}

function readBoolean(value: string): CellValue | null {
  const word = value.trim().toLowerCase();
  if (word === "") return null;
  if (word === "1" || word === "true") return { boolean: true };
  return word === "0" || word === "false" ? { boolean: false } : { text: value };
}

function readDate(value: string, date1904: boolean): CellValue | null {
  if (value.trim() === "") return null;
  const number = isoToSerial(value, date1904);
  return number === null ? { text: value } : { number, isDate: true };
}

function readNumber(value: string, isDate: boolean): CellValue | null {
  const digits = value.trim();
  if (digits === "") return null;
  const number = NUMBER.test(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(number) ? { number, isDate } : { text: value };
}
