import { words } from "../../locale/index.ts";
import { byText } from "../compare-text.ts";
import type { Received } from "../registry/received.ts";
import { type CrossDoubt, callMarket, placeIn } from "./cross-doubt.ts";

/** So many times yes, never a no, and next to nothing that could be checked. */
const MANY_YES = 8;
const FEW_FACTS = 6;
/** A clean sheet of this many clauses without one photo or paper. */
const MANY_MET = 8;
/** Where so many, and so large a share of the clean sheets, come without evidence, nobody was asked for any. */
const USUAL = { markets: 10, share: 1 / 4 };

const says = words.province.doubts;

/** Everything yes and no facts; everything met and no evidence. */
export function declaredOnly(reports: readonly Received[]): CrossDoubt[] {
  const clean = reports.filter(isClean);
  const bare = clean.filter(({ traces }) => traces.declared.evidence === 0);
  const isUsual = bare.length >= USUAL.markets && bare.length >= clean.length * USUAL.share;
  return [...reports.flatMap(allYes), ...(isUsual ? [nobodyShows(bare, clean)] : bare.map(noEvidence))];
}

function allYes(report: Received): CrossDoubt[] {
  const { declared, name } = report.traces;
  if (declared.yes < MANY_YES || declared.no > 0 || declared.shown > FEW_FACTS) return [];
  return [
    {
      id: "all-yes",
      severity: "note",
      message: says.allYes(callMarket(report), declared.yes, declared.shown),
      places: [
        placeIn(report, declared.firstYes, says.yesCount(declared.yes)),
        placeIn(report, name, says.shownCount(declared.shown)),
      ],
    },
  ];
}

function isClean({ clauses }: Received): boolean {
  const verdicts = Object.values(clauses);
  return (
    countMet(verdicts) >= MANY_MET && verdicts.every((verdict) => verdict === "met" || verdict === "not_applicable")
  );
}

function countMet(verdicts: readonly string[]): number {
  return verdicts.filter((verdict) => verdict === "met").length;
}

function noEvidence(report: Received): CrossDoubt {
  const met = countMet(Object.values(report.clauses));
  return {
    id: "no-evidence",
    severity: "site",
    message: says.noEvidence(callMarket(report), met),
    places: [placeIn(report, report.traces.name, says.metCount(met)), placeIn(report, null, says.evidenceCount(0))],
  };
}

/** Said once for all of them, and of none in particular: it tells no market from another. */
function nobodyShows(bare: readonly Received[], clean: readonly Received[]): CrossDoubt {
  return {
    id: "no-evidence",
    severity: "site",
    message: says.nobodyShows(bare.length, clean.length),
    places: bare
      .map((report) => ({ ...placeIn(report, report.traces.name, says.evidenceCount(0)), identity: "" }))
      .sort(byText(({ place }) => place)),
  };
}
