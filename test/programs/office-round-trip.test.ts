// Random forms, opened and saved by LibreOffice in one go, are read as what was filled in.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planForm } from "../../src/form/workbook/plan-form.ts";
import { words } from "../../src/locale/index.ts";
import { writeWorkbook } from "../../src/model/workbook/write-workbook.ts";
import { anyFilling } from "../form/any-filling.ts";
import { type Filling, fillForm } from "../form/fill-form.ts";
import { expectSame, readAsJson, readForm } from "../form/same-submission.ts";
import { STANDARD } from "../standard/released.ts";

const EACH = 4;
const SEED = Number(process.env.FORM_SEED ?? 20_261_125);

let folder = "";
const fillings = new Map<string, Filling>();

for (const checklist of STANDARD.checklists) {
  const samples = fc.sample(anyFilling(checklist), { numRuns: EACH, seed: SEED });
  for (const [index, filling] of samples.entries()) {
    const answers = { ...filling.answers, market_type: checklist.marketType };
    fillings.set(`${checklist.id}-${index}`, { ...filling, answers });
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gig-audit-office-"));
  mkdirSync(join(folder, "saved"));
  for (const checklist of STANDARD.checklists) {
    const plan = planForm(STANDARD, checklist);
    for (const [name, filling] of fillings) {
      if (!name.startsWith(`${checklist.id}-`)) continue;
      writeFileSync(join(folder, `${name}.xlsx`), await writeWorkbook(fillForm(plan, filling), words.sheets));
    }
  }
  const files = [...fillings.keys()].map((name) => join(folder, `${name}.xlsx`));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = [
    profile,
    "--headless",
    "--convert-to",
    "xlsx:Calc MS Excel 2007 XML",
    "--outdir",
    join(folder, "saved"),
    ...files,
  ];
  const { status } = spawnSync("soffice", args, { stdio: "ignore", timeout: 900_000 });
  expect(status).toBe(0);
}, 900_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("forms that LibreOffice saved", () => {
  it.each([...fillings])("%s is read as what was filled in", (name, filling) => {
    expectSame(readForm(readFileSync(join(folder, "saved", `${name}.xlsx`))), readAsJson(filling));
  });
});
