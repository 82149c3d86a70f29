import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/model/day.ts";
import { dayToSerial, isoToSerial, serialToDay } from "../../../src/submission/workbook/parts/serial-to-day.ts";

describe("serial dates", () => {
  it.each([
    ["the first day", 1, "1900-01-01"],
    ["the day before the one that never was", 59, "1900-02-28"],
    ["the day after it", 61, "1900-03-01"],
    ["the first of January 1970", 25569, "1970-01-01"],
    ["a day with its time", 45392.999, "2024-04-10"],
    ["a leap day", 45351, "2024-02-29"],
    ["the last day", 2958465, "9999-12-31"],
  ])("counts from 1900: %s", (_, serial, iso) => {
    expect(serialToDay(serial, false)).toBe(parseDay(iso));
  });

  it.each([
    ["the first day", 0, "1904-01-01"],
    ["what is no special day here", 60, "1904-03-01"],
    ["a day of today", 43930, "2024-04-10"],
    ["the last day", 2957003, "9999-12-31"],
  ])("counts from 1904: %s", (_, serial, iso) => {
    expect(serialToDay(serial, true)).toBe(parseDay(iso));
  });

  it.each([
    ["29 February 1900", 60, false],
    ["noon of 29 February 1900", 60.5, false],
    ["a time without a day", 0.5, false],
    ["a negative number", -1, false],
    ["a negative number", -0.1, true],
    ["a day of the year 10000", 2958466, false],
    ["a day of the year 10000", 2957004, true],
    ["no number", Number.NaN, false],
    ["no end", Number.POSITIVE_INFINITY, true],
  ])("is no date: %s", (_, serial, date1904) => {
    expect(serialToDay(serial, date1904)).toBeNull();
  });

  it("comes back from its serial, whichever way days are counted", () => {
    fc.assert(
      fc.property(fc.integer({ min: -24107, max: 2932896 }), fc.boolean(), (day, date1904) => {
        expect(serialToDay(dayToSerial(day, date1904) ?? Number.NaN, date1904)).toBe(day);
      }),
    );
  });

  it.each([
    ["2024-04-10", 45392],
    ["2024-04-10T06:00", 45392.25],
    ["2024-04-10T12:00:00Z", 45392.5],
    [" 1900-02-28 ", 59],
    ["1899-12-31", null],
    ["2023-02-29", null],
    ["2024-04-10T25:00", null],
    ["2024-4-10", null],
    ["T12:00", null],
    ["2024年4月10日", null],
  ])("reads %s of ISO", (iso, serial) => {
    expect(isoToSerial(iso, false)).toBe(serial);
  });
});
