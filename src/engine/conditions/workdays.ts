import chineseDays from "chinese-days";
import { type Day, writeDay } from "../../model/day.ts";

/** Years whose holiday arrangement the State Council has published and the calendar package holds. */
const FIRST_YEAR = 2004;
const LAST_YEAR = 2026;

/** Counting is pure and asked for the same day again and again. */
const counted = new Map<string, number | null>();
const MOST_REMEMBERED = 1000;

/**
 * Statutory working days among the `days` days that end with `last`, by the State Council's holiday arrangements.
 * Null when a year is outside the published ones: the tool does not guess holidays.
 */
export function countWorkdays(last: Day, days: number): number | null {
  const key = `${last} ${days}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  const count = countAnew(last, days);
  if (counted.size >= MOST_REMEMBERED) counted.clear();
  counted.set(key, count);
  return count;
}

function countAnew(last: Day, days: number): number | null {
  let count = 0;
  for (let day = last - days + 1; day <= last; day++) {
    const iso = writeDay(day);
    const year = Number(iso.slice(0, 4));
    if (year < FIRST_YEAR || year > LAST_YEAR) return null;
    if (chineseDays.isWorkday(iso)) count++;
  }
  return count;
}
