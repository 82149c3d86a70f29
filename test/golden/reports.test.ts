// Every format says what is stored, for every type of market, a blank form, a bad one, hostile text, a comparison.

import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/model/assessment.ts";
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
const GOLDENS: Record<string, Golden> = {
  terminal: { format: "terminal", ending: "txt", read: plain },
  md: { format: "md", ending: "md", read: plain },
  csv: { format: "csv", ending: "csv", read: plain },
  "csv-gbk": { format: "csv", options: { encoding: "gbk" }, ending: "csv", only: ["other-type", "hostile"], read: (bytes) => new TextDecoder("gbk").decode(bytes) },
  html: { format: "html", ending: "html", read: plain },
  docx: { format: "docx", ending: "txt", read: readDocx },
  notice: { format: "docx", options: { as: "notice" }, ending: "txt", read: readDocx },
  xlsx: { format: "xlsx", ending: "txt", read: readXlsx },
};
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
