import type { Assessment } from "../../src/model/assessment.ts";
import { chooseReporter } from "../../src/report/registry.ts";
import type { RenderOptions } from "../../src/report/render-options.ts";

const OPTIONS: RenderOptions = {
  columns: 80,
  color: false,
  ascii: false,
  all: false,
  as: "report",
  encoding: "utf-8",
  isArray: false,
};

/** A report as the bytes that a file would hold. */
export async function renderReport(
  format: string,
  assessments: readonly Assessment[],
  options: Partial<RenderOptions> = {},
): Promise<Uint8Array> {
  const reporter = chooseReporter(format, undefined);
  if (typeof reporter === "string") throw new Error(reporter);
  const { render } = await reporter.load();
  const rendered = await render(assessments, { ...OPTIONS, ...options });
  return typeof rendered === "string" ? new TextEncoder().encode(rendered) : rendered;
}
