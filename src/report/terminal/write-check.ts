import { words } from "../../locale/index.ts";
import type { CheckResult } from "../../model/assessment.ts";
import { writePlace } from "../../model/place.ts";
import { sayFinding } from "../content/say-finding.ts";
import { addPlace } from "./add-place.ts";
import { hangText } from "./hang-text.ts";
import { leadCheck } from "./marks.ts";
import type { Medium } from "./medium.ts";

/** A check in lines: its words, what stands, what is missing, whose number decides, and where the answer is. */
export function writeCheck(check: CheckResult, file: string, width: number, medium: Medium): string[] {
  const level = check.level === "mandatory" ? "" : `〔${words.report.levels[check.level]}〕`;
  const quote = hangText(leadCheck(check.outcome, medium), level + check.quote, width, medium, medium.bold);
  const said = sayFinding(check).flatMap(([label, text]) =>
    hangText({ text: `  ${label}  `, paint: medium.faint }, text, width, medium),
  );
  if (check.at === undefined) return [...quote, ...said];
  const place = writePlace(file, check.at);
  const quoteWithPlace = addPlace(quote, place, width, medium);
  return quoteWithPlace.length === quote.length
    ? [...quoteWithPlace, ...said]
    : addPlace([...quote, ...said], place, width, medium);
}
