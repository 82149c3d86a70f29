import { words } from "../../locale/index.ts";
import type { Received } from "../registry/received.ts";
import { type CrossDoubt, callMarket, placeIn } from "./cross-doubt.ts";

/** So many times yes, never a no, and next to nothing that could be checked. */
const MANY_YES = 8;
const FEW_FACTS = 6;
/** A clean sheet of this many clauses without one photo or paper. */
const MANY_MET = 8;

/** Everything yes and no facts; everything met and no evidence. */
export function declaredOnly(reports: readonly Received[]): CrossDoubt[] {
  return reports.flatMap((report) => {
    const { declared, name } = report.traces;
    const verdicts = Object.values(report.clauses);
    const met = verdicts.filter((verdict) => verdict === "met").length;
    const isClean = verdicts.every((verdict) => verdict === "met" || verdict === "not_applicable");
    const doubts: CrossDoubt[] = [];
    if (declared.yes >= MANY_YES && declared.no === 0 && declared.shown <= FEW_FACTS)
      doubts.push({
        id: "all-yes",
        severity: "note",
        message: words.province.doubts.allYes(callMarket(report), declared.yes, declared.shown),
        places: [
          placeIn(report, declared.firstYes, words.province.doubts.yesCount(declared.yes)),
          placeIn(report, name, words.province.doubts.shownCount(declared.shown)),
        ],
      });
    if (isClean && met >= MANY_MET && declared.evidence === 0)
      doubts.push({
        id: "no-evidence",
        severity: "site",
        message: words.province.doubts.noEvidence(callMarket(report), met),
        places: [
          placeIn(report, name, words.province.doubts.metCount(met)),
          placeIn(report, null, words.province.doubts.evidenceCount(0)),
        ],
      });
    return doubts;
  });
}
