import { type Place, placedAt } from "../../model/place.ts";
import type { RawScalar } from "../raw-node.ts";
import { serialToDay } from "../workbook/parts/serial-to-day.ts";
import type { Cell } from "../workbook/workbook.ts";

const MINUTES_PER_DAY = 1440;

/** What a cell says, as a written value: typed where the cell is, blank where there is nothing to see. */
export function nodeOfCell(cell: Cell | undefined, at: Place, date1904: boolean): RawScalar {
  if (cell === undefined) return { kind: "blank", ...placedAt(at) };
  if ("text" in cell) {
    return cell.text.trim() === "" ? { kind: "blank", at } : { kind: "text", text: cell.text, at };
  }
  if ("boolean" in cell) return { kind: "boolean", value: cell.boolean, at };
  if ("error" in cell) return { kind: "broken", cause: "cell-error", text: cell.error, at };
  if ("uncalculated" in cell) return { kind: "broken", cause: "formula-uncalculated", text: "", at };
  return cell.isDate ? nodeOfSerial(cell.number, at, date1904) : { kind: "number", value: cell.number, at };
}

/** A date, a time of day, or a number that only looks like a date because of its cell's format. */
function nodeOfSerial(serial: number, at: Place, date1904: boolean): RawScalar {
  if (serial >= 0 && serial < 1) return { kind: "text", text: writeTime(serial), at };
  const day = serialToDay(serial, date1904);
  return day === null ? { kind: "number", value: serial, at } : { kind: "day", value: day, at };
}

function writeTime(serial: number): string {
  const minutes = Math.round(serial * MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
