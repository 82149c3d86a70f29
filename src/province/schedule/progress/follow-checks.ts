// What became of every gap over the months: new, closed, reopened, still open, and since when.

import type { Progress } from "../../../model/comparison.ts";
import { parseDay } from "../../../model/day.ts";
import type { Outcome } from "../../../model/verdict.ts";
import { progressOf } from "../../../report/comparison/compare-assessments.ts";
import type { MonthlyReport, OpenCheck } from "../registry/monthly-report.ts";
import { isClosed } from "../rows/construction.ts";
import type { MarketHistory } from "../rows/market-history.ts";

export const TURNS = ["new", "reopened", "still_open", "closed", "lapsed", "ended", "unreported"] as const;
/**
 * `lapsed`: the check no longer applies. `ended`: the market closed. `unreported`: open when last heard of.
 * A blank that replaces a failure is still open, never closed.
 */
export type Turn = (typeof TURNS)[number];

export interface FollowedCheck {
  history: MarketHistory;
  /** The words of the newest report that had it open. */
  check: OpenCheck;
  turn: Turn;
  /** The month it was first seen open, and the month it has been open since. */
  firstMonth: string;
  sinceMonth: string;
  /** Days between the report that opened it and the one that tells of it now; null when one is undated. */
  days: number | null;
  reopened: number;
  /** The market had not been reported before: the gap may be older. */
  isFirstReport: boolean;
}

interface Trail {
  check: OpenCheck;
  isOpen: boolean;
  turn: Turn | null;
  firstMonth: string;
  opened: MonthlyReport;
  reopened: number;
}

const TURN_OF: Partial<Record<Progress, Turn>> = { still_open: "still_open", newly_met: "closed", lapsed: "lapsed" };

/** Gaps that are open now, or were until the report before. */
export function followChecks(history: MarketHistory): FollowedCheck[] {
  const { earlier, report } = history;
  const trails = new Map<string, Trail>();
  const reports = [...earlier, ...(report === null ? [] : [report])];
  for (const current of reports) advance(trails, current);
  const now = reports.at(-1);
  if (now === undefined) return [];
  return [...trails.values()].flatMap((trail) => {
    const turn = report === null ? (trail.isOpen ? "unreported" : null) : turnNow(trail, report);
    if (turn === null) return [];
    return [
      {
        history,
        check: trail.check,
        turn,
        firstMonth: trail.firstMonth,
        sinceMonth: trail.opened.month,
        days: daysBetween(trail.opened, now),
        reopened: trail.reopened,
        isFirstReport: reports.length === 1,
      },
    ];
  });
}

function turnNow(trail: Trail, report: MonthlyReport): Turn | null {
  return trail.isOpen && isClosed(report) ? "ended" : trail.turn;
}

/** One month further: every check that is open, or was. */
function advance(trails: Map<string, Trail>, current: MonthlyReport): void {
  const open = new Map(current.open.map((check) => [check.check, check]));
  for (const id of new Set([...open.keys(), ...trails.keys()])) {
    const trail = trails.get(id);
    const check = open.get(id);
    if (trail?.isOpen) step(trail, check, current.outcomes[id]);
    else if (check === undefined) {
      if (trail !== undefined) trail.turn = null;
    } else if (trail === undefined) {
      trails.set(id, { check, isOpen: true, turn: "new", firstMonth: current.month, opened: current, reopened: 0 });
    } else
      Object.assign(trail, { check, isOpen: true, turn: "reopened", opened: current, reopened: trail.reopened + 1 });
  }
}

/** A gap that was open: still so unless this report shows otherwise. */
function step(trail: Trail, check: OpenCheck | undefined, outcome: Outcome | undefined): void {
  const progress = progressOf("fail", outcome ?? "unknown");
  trail.turn = (progress === null ? undefined : TURN_OF[progress]) ?? "still_open";
  trail.isOpen = trail.turn === "still_open";
  trail.check = check ?? trail.check;
}

function daysBetween(opened: MonthlyReport, now: MonthlyReport): number | null {
  const [from, to] = [parseDay(opened.report_date ?? ""), parseDay(now.report_date ?? "")];
  return from === null || to === null ? null : to - from;
}
