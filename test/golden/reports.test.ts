// Every format says what is stored, for every type of market, a blank form, a bad one, hostile text, a comparison.

import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/model/assessment.ts";
import { chooseReporter, REPORT_FORMATS } from "../../src/report/registry.ts";
import type { RenderOptions } from "../../src/report/render-options.ts";
import { expectGolden } from "../golden-file.ts";
import { loadCases } from "./assessments.ts";
import { renderReport } from "./render-report.ts";
import { readDocx, readXlsx } from "./read-office.ts";

interface Golden {
  format: string;
  options?: Partial<RenderOptions>;
  ending: string;
  /** Only these cases; all when left out. */
  only?: readonly string[];
  read(bytes: Uint8Array): string | Promise<string>;
}

const plain = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
/** How the text of a format is read that is no text itself. */
const READERS: Partial<Record<string, Golden["read"]>> = { docx: readDocx, xlsx: readXlsx };
const GOLDENS: Record<string, Golden> = {
  // What json says is what the cases are made of.
  ...Object.fromEntries(REPORT_FORMATS.filter((format) => format !== "json").map((format) => [format, goldenOf(format)])),
  "csv-gbk": { format: "csv", options: { encoding: "gbk" }, ending: "csv", only: ["other-type", "hostile"], read: (bytes) => new TextDecoder("gbk").decode(bytes) },
  notice: { format: "docx", options: { as: "notice" }, ending: "txt", read: readDocx },
};

function goldenOf(format: string): Golden {
  const read = READERS[format];
  return read === undefined ? { format, ending: endingOf(format), read: plain } : { format, ending: "txt", read };
}

function endingOf(format: string): string {
  const reporter = chooseReporter(format, undefined);
  return typeof reporter === "string" ? format : (reporter.extensions[0] ?? format).replace(".", "");
}

const cases = loadCases();

describe.each(Object.entries(GOLDENS))("%s", (name, golden) => {
  const render = (assessments: readonly Assessment[]) => renderReport(golden.format, assessments, golden.options);
  const rendered: Record<string, Promise<Uint8Array>> = {};
  const renderOnce = (story: string) => {
    rendered[story] ??= render(cases[story] ?? []);
    return rendered[story];
  };

  it.each(golden.only ?? Object.keys(cases))("says of %s what is stored", async (story) => {
    expectGolden(`test/golden/${name}/${story}.${golden.ending}`, await golden.read(await renderOnce(story)));
  });

  it("gives the same bytes from run to run", async () => {
    for (const story of ["since-last-time", "several", "hostile"]) {
      const again = await render(structuredClone(cases[story] ?? []));
      expect(Buffer.compare(await renderOnce(story), again), story).toBe(0);
    }
  });
});
