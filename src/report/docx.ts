// Assessments → an official document to edit, print and seal: the self-assessment report, or a notice to mend.

import { words } from "../locale/index.ts";
import type { Assessment } from "../model/assessment.ts";
import { prepareContent } from "./content/prepare-content.ts";
import { packDocument } from "./docx/pack-document.ts";
import { writeNotice } from "./docx/write-notice.ts";
import { writeReport } from "./docx/write-report.ts";
import type { RenderOptions } from "./render-options.ts";

const say = words.official;

/** One file; several markets follow each other, each from a new page on. */
export async function render(
  assessments: readonly Assessment[],
  { as }: Pick<RenderOptions, "as">,
): Promise<Uint8Array> {
  const contents = assessments.map(prepareContent);
  const write = as === "notice" ? writeNotice : writeReport;
  const title = as === "notice" ? say.notice.title : say.report.title;
  return packDocument(contents.flatMap(write), {
    title: contents.map(({ name }) => title(name)).join("；"),
    date: contents[0]?.date ?? "",
  });
}
