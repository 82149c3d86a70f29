// Received reports for tests: read, judged and received as the program does it.

import { hash } from "../../src/cli/files/read-file.ts";
import { assess } from "../../src/engine/assess.ts";
import { compileChecklist } from "../../src/engine/compile-standard.ts";
import { createDivisionEraser } from "../../src/province/regions/erase-divisions.ts";
import { createRegionFinder } from "../../src/province/regions/find-region.ts";
import { receiveReport } from "../../src/province/registry/receive-report.ts";
import type { Received } from "../../src/province/registry/received.ts";
import { readTextSubmission } from "../../src/submission/text/read-text-submission.ts";
import { STANDARD } from "../standard/released.ts";

const finder = createRegionFinder(STANDARD);
const erase = createDivisionEraser(STANDARD);
const compiled = new Map(
  STANDARD.checklists.map(({ id, marketType }) => [marketType, compileChecklist(STANDARD, id, { postings: null })]),
);

/** A report by its answers in Chinese; evidence is given by its hashes. */
export function receive(file: string, answers: Record<string, unknown>, photos: Record<string, string> = {}): Received {
  const type = String(answers.市场类型 ?? "零工服务站点");
  const bytes = Buffer.from(JSON.stringify({ 市场类型: type, ...answers }));
  const read = readTextSubmission({ file, bytes, sha256: hash(bytes), facts: STANDARD.facts });
  const evidence = Object.entries(photos).map(([name, sha256]) => ({ target: "3.1", file: name, sha256 }));
  const submission = { ...read, evidence };
  const checklist = compiled.get(type);
  if (checklist === undefined) throw new RangeError(type);
  return receiveReport(
    assess(checklist, submission, { tool: { name: "test", version: "0" } }),
    submission,
    finder,
    erase,
  );
}

/** A service station of some county, with what the test is about. */
export function station(county: string, name: string, more: Record<string, unknown> = {}): Received {
  const city = STANDARD.regions.find((region) => region.county === county)?.city ?? "南宁市";
  const identity = { 市场名称: name, "所属市（县、区）全称": county, 上级设区市: city, 填报日期: "2026-11-20" };
  return receive(`${county}/${name}.yaml`, { ...identity, ...more });
}
