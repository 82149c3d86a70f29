// Calendar days without clocks or time zones: a Day is the number of days since 1970-01-01.

export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of a real calendar date, or null for one that does not exist (2025-02-30). */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = Date.UTC(year, month - 1, date);
  const made = new Date(time);
  const exists = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return exists ? time / MS_PER_DAY : null;
}

/** Reads `YYYY-MM-DD`; null for any other form and for dates that do not exist. */
export function parseDay(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Writes a day as `YYYY-MM-DD`. */
export function writeDay(day: Day): string {
  const date = new Date(day * MS_PER_DAY);
  const two = (part: number) => (part < 10 ? `0${part}` : String(part));
  return `${String(date.getUTCFullYear()).padStart(4, "0")}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** A calendar month counted from year 0: consecutive months differ by one. */
export type Month = number;

export function monthOf(day: Day): Month {
  const date = new Date(day * MS_PER_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The last day of a month. */
export function lastDayOf(month: Month): Day {
  return Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0) / MS_PER_DAY;
}

/** Writes a month as `YYYY-MM`. */
export function writeMonth(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** Reads `YYYY-MM`. */
export function parseMonth(iso: string): Month | null {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(iso);
  return parts === null ? null : Number(parts[1]) * 12 + Number(parts[2]) - 1;
}
