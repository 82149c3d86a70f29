// Markets of one level → its figures. Everything is summed and divided here, and nowhere is a rate made from rates.

import { groupBy } from "../../model/group-by.ts";
import type { Standard } from "../../model/standard.ts";
import { countBy, VERDICTS, type Verdict } from "../../model/verdict.ts";
import type { Received } from "../registry/received.ts";
import { countCoverage } from "./count-coverage.ts";
import type { ClauseCount, LevelSummary, MarketState, TypeCount } from "./summary.ts";

/** A division as the levels count it; `county` is null for a city itself. */
export interface Division {
  code: string;
  name: string;
  isCity: boolean;
}

export interface LevelHead {
  level: LevelSummary["level"];
  code: string;
  name: string;
  city: string | null;
  /** What of the list of divisions lies in it. */
  divisions: readonly Division[];
}

/** Counts the markets of a level; `doubtful` are the identities with a doubt between reports. */
export function countLevel(
  { divisions, ...head }: LevelHead,
  markets: readonly Received[],
  checklists: Standard["checklists"],
  doubtful: ReadonlySet<string>,
): LevelSummary {
  const counties = divisions.filter(({ isCity }) => !isCity);
  const heardFrom = new Set(markets.map(divisionCode));
  return {
    ...head,
    divisions: {
      due: counties.length,
      heard: counties.filter(({ code }) => heardFrom.has(code)).length,
      silent: counties.filter(({ code }) => !heardFrom.has(code)).map(({ name }) => name),
    },
    markets: markets.length,
    byType: Object.fromEntries(checklists.map(({ id }) => [id, countType(id, markets, counties)])),
    states: countBy<MarketState>(["gaps", "unanswered", "explain", "met"], markets.map(stateOf)),
    verdicts: countBy(
      VERDICTS,
      markets.flatMap(({ clauses }) => Object.values(clauses)),
    ),
    clauses: countClauses(markets, checklists),
    coverage: countCoverage(markets, divisions),
    doubtful: markets.filter(({ identity }) => doubtful.has(identity)).length,
  };
}

export function divisionCode({ place }: Received): string {
  return place?.countyCode ?? place?.cityCode ?? "";
}

/** A market by the worst of its clauses. */
export function stateOf({ clauses }: Received): MarketState {
  const verdicts = new Set(Object.values(clauses));
  if (verdicts.has("not_met") || verdicts.has("partly_met")) return "gaps";
  if (verdicts.has("unanswered")) return "unanswered";
  return verdicts.has("explain") ? "explain" : "met";
}

function countType(checklist: string, markets: readonly Received[], counties: readonly Division[]): TypeCount {
  const ofType = markets.filter((market) => market.checklist === checklist);
  const heardFrom = new Set(ofType.map(divisionCode));
  const heard = counties.filter(({ code }) => heardFrom.has(code)).length;
  return { markets: ofType.length, heard, silent: counties.length - heard };
}

function countClauses(markets: readonly Received[], checklists: Standard["checklists"]): ClauseCount[] {
  const byChecklist = groupBy(markets, ({ checklist }) => checklist);
  return checklists.flatMap(({ id: checklist, clauses }) => {
    const ofType = byChecklist.get(checklist) ?? [];
    if (ofType.length === 0) return [];
    return clauses.map(({ id, title }) => {
      const verdicts = countBy(
        VERDICTS,
        ofType.flatMap((market) => market.clauses[id] ?? []),
      );
      return { checklist, id, title, verdicts, ...shareOf(verdicts) };
    });
  });
}

function shareOf(verdicts: Record<Verdict, number>): Pick<ClauseCount, "judged" | "failed" | "share"> {
  const judged = VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0) - verdicts.not_applicable;
  const failed = verdicts.not_met + verdicts.partly_met;
  return { judged, failed, share: judged === 0 ? null : failed / judged };
}
