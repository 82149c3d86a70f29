// Random answers are filled into the form, written, and read back: the same as the same answers in JSON.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planForm } from "../../src/form/workbook/plan-form.ts";
import { words } from "../../src/locale/index.ts";
import { writeWorkbook } from "../../src/model/workbook/write-workbook.ts";
import { readWorkbook } from "../../src/submission/workbook/read-workbook.ts";
import { STANDARD } from "../standard/released.ts";
import { anyFilling } from "./any-filling.ts";
import { fillForm } from "./fill-form.ts";
import { expectSame, readAsJson, readForm } from "./same-submission.ts";

describe.each(STANDARD.checklists.map((checklist) => [checklist.marketType, checklist] as const))(
  "%s",
  (_, checklist) => {
    const plan = planForm(STANDARD, checklist);
    const given = { market_type: checklist.marketType };

    it("a filled form is read as what was filled in", async () => {
      await fc.assert(
        fc.asyncProperty(anyFilling(checklist), async (filling) => {
          const complete = { ...filling, answers: { ...filling.answers, ...given } };
          const bytes = await writeWorkbook(fillForm(plan, complete), words.sheets);
          expectSame(readForm(bytes), readAsJson(complete));
          for (const sheet of readWorkbook(bytes).sheets.slice(2)) {
            for (const cells of sheet.rows.values())
              for (const cell of cells.values()) expect(cell.formula).toBeUndefined();
          }
        }),
        { numRuns: 6, endOnFailure: true },
      );
    }, 60_000);

    it("a blank form answers only the type, and says nothing", async () => {
      const submission = readForm(await writeWorkbook(plan, words.sheets));
      expectSame(submission, readAsJson({ answers: given }));
      expect(submission.diagnostics).toEqual([]);
    });
  },
);
