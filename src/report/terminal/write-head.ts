// The top of a report: who, by which document, as of when.

import { words } from "../../locale/index.ts";
import type { Assessment } from "../../model/assessment.ts";
import { listOrigin } from "../content/list-origin.ts";
import { hangText } from "./hang-text.ts";
import type { Medium } from "./medium.ts";

export function writeHead(assessment: Assessment, medium: Medium): string[] {
  return [
    medium.bold(words.report.title(assessment.standard.subject)),
    "",
    ...listOrigin(assessment).flatMap(([label, text]) =>
      hangText({ text: `${label}  `, paint: medium.faint }, text, medium.columns, medium),
    ),
  ];
}
