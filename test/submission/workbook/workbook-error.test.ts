import { describe, expect, it } from "vitest";
import { words } from "../../../src/locale/index.ts";
import {
  describeFailure,
  describeLimit,
  type FailureCode,
} from "../../../src/submission/workbook/limits/workbook-error.ts";
import { defaultWorkbookLimits, type LimitName } from "../../../src/submission/workbook/limits/workbook-limits.ts";
import { NEXT_STEP } from "./read-error.ts";

describe("errors of workbooks", () => {
  it.each(Object.keys(words.workbook.failures) as FailureCode[])("%s says what to do next", (code) => {
    expect(describeFailure(code, "某处").message).toMatch(NEXT_STEP);
  });

  it.each(Object.keys(words.workbook.limits) as LimitName[])("a limit of %s says what to do next", (name) => {
    const error = describeLimit(name, defaultWorkbookLimits[name]);
    expect(error.code).toBe(`limit-${name}`);
    expect(error.message).toMatch(NEXT_STEP);
  });

  it("keeps what a file is named from reaching a terminal", () => {
    const { message } = describeFailure("missing-part", `xl/\u001b[2J\u202e${"a".repeat(500)}`);
    expect(message).not.toMatch(/\p{Cc}|\p{Cf}/u);
    expect(message.length).toBeLessThan(150);
  });
});
