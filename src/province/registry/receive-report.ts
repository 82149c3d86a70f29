import { type Answer, textOf } from "../../model/answer.ts";
import type { Assessment } from "../../model/assessment.ts";
import { writeDay } from "../../model/day.ts";
import type { Submission } from "../../model/submission.ts";
import type { DivisionEraser } from "../regions/erase-divisions.ts";
import type { RegionFinder } from "../regions/find-region.ts";
import { marketIdentity } from "./market-identity.ts";
import type { Received } from "./received.ts";
import { takeTraces } from "./take-traces.ts";

/** One judged report → what the province keeps of it. */
export function receiveReport(
  assessment: Assessment,
  submission: Submission,
  findRegion: RegionFinder,
  eraseDivisions: DivisionEraser,
): Received {
  const { market, file, sha256, reportDate } = assessment.submission;
  const place = findRegion(market.region, market.city);
  return {
    file,
    sha256,
    market,
    place,
    identity: marketIdentity(market, place, file),
    reportDate,
    openDate: dateOf(submission.answers.get("open_date")),
    construction: textOf(submission.answers.get("construction_state")),
    checklist: assessment.checklist.id,
    clauses: Object.fromEntries(assessment.clauses.map(({ id, verdict }) => [id, verdict])),
    score: { low: assessment.summary.score.low, high: assessment.summary.score.high },
    doubts: assessment.doubts.length,
    errors: assessment.diagnostics.filter(({ severity }) => severity === "error").length,
    traces: takeTraces(submission, eraseDivisions),
  };
}

function dateOf(answer: Answer | undefined): string | null {
  return answer?.kind === "date" ? writeDay(answer.value) : null;
}
