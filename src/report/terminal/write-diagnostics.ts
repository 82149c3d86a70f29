// What could not be read, where it stands, and what to do about it.

import { words } from "../../locale/index.ts";
import type { Assessment } from "../../model/assessment.ts";
import { writePlace } from "../../model/place.ts";
import { addPlace } from "./add-place.ts";
import { hangText } from "./hang-text.ts";
import type { Medium } from "./medium.ts";
import { nameFile } from "./name-file.ts";
import { writeHeading } from "./write-heading.ts";

export function writeDiagnostics({ diagnostics, submission }: Assessment, medium: Medium): string[] {
  if (diagnostics.length === 0) return [];
  const paints = { error: medium.verdict.not_met, warning: medium.verdict.partly_met };
  const { heading, count, severities } = words.report.diagnostics;
  const file = nameFile(submission.file, medium);
  return [
    ...writeHeading(heading, count(diagnostics.length), medium),
    ...diagnostics.flatMap(({ severity, message, at }) => {
      const lead = { text: `  ${severities[severity]}  `, paint: paints[severity] };
      const lines = hangText(lead, message, medium.columns, medium);
      return at === undefined ? lines : addPlace(lines, writePlace(file, at), medium.columns, medium);
    }),
  ];
}
