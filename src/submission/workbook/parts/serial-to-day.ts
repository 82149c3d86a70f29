import { type Day, dayOf } from "../../../model/day.ts";

/** Serial numbers count from here: day 0 is 1899-12-31 (1900 system) or 1904-01-01 (1904 system). */
const EPOCH_1900 = -25_568;
const EPOCH_1904 = -24_107;
/** 9999-12-31, the last date a sheet can show. */
const LAST_DAY = 2_932_896;
/** Excel believes that 1900-02-29 existed, so every later serial of the 1900 system is one too high. */
const FALSE_LEAP_DAY = 60;

/** The day of a serial date, its time of day left out; null for the day that never was and for what is no date. */
export function serialToDay(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial);
  const first = date1904 ? 0 : 1;
  if (!Number.isFinite(serial) || whole < first || (!date1904 && whole === FALSE_LEAP_DAY)) return null;
  const day = date1904 ? EPOCH_1904 + whole : EPOCH_1900 + (whole > FALSE_LEAP_DAY ? whole - 1 : whole);
  return day <= LAST_DAY ? day : null;
}

/** The serial date of a day; null for days before the system begins. */
export function dayToSerial(day: Day, date1904: boolean): number | null {
  if (date1904) return day >= EPOCH_1904 ? day - EPOCH_1904 : null;
  const count = day - EPOCH_1900;
  if (count < 1) return null;
  return count >= FALSE_LEAP_DAY ? count + 1 : count;
}

/** The serial of an ISO date, with or without a time of day (`2024-04-10T08:30:00`); null for anything else. */
export function isoToSerial(iso: string, date1904: boolean): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(iso.trim());
  if (parts === null) return null;
  const [, year, month, date, hours = "0", minutes = "0", seconds = "0"] = parts;
  const day = dayOf(Number(year), Number(month), Number(date));
  const serial = day === null ? null : dayToSerial(day, date1904);
  const isTime = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  if (serial === null || !isTime) return null;
  return serial + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
