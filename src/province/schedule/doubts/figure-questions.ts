// Figures that contradict each other, the month before, or the state of the market.

import { words } from "../../../locale/index.ts";
import { lastDayOf, parseMonth, writeDay } from "../../../model/day.ts";
import { readWages } from "../indicators/wages.ts";
import { constructionOf } from "../rows/construction.ts";
import { effectiveOf, type Side, sumOfParts } from "../rows/flow.ts";
import { dayOf, numberOf } from "../rows/read-answers.ts";
import type { Question, Questioned } from "./doubt.ts";

const say = words.scheduleDoubts;

const SIDES: readonly Side[] = ["seekers", "demand"];
/** This month's figure and the running total it adds to. */
const RUNNING = ["registrations", "vacancies", "placements"] as const;
const FLOWS = [
  "registrations_month",
  "vacancies_month",
  "intents_month",
  "placements_month",
  "seekers_new",
  "demand_new",
] as const;
/** Usual daily pay in 元; outside, people are asked whether the unit is right. */
const USUAL_PAY = { low: 50, high: 1000 };
/** A month's figure this many times the one before, or a part of it, is asked about; small ones swing anyway. */
const SWING = { times: 10, from: 50 };
/** So many round figures are rarely counted. */
const ROUND = { count: 4, unit: 10 };

function* flowsOf({ report }: Questioned): Generator<[fact: string, value: number]> {
  for (const fact of FLOWS) {
    const value = numberOf(report.answers, fact);
    if (value !== null) yield [fact, value];
  }
}

function sameYear({ report, before }: Questioned): boolean {
  return before !== null && before.month.slice(0, 4) === report.month.slice(0, 4);
}

export const FIGURE_QUESTIONS: readonly Question[] = [
  {
    id: "S01",
    severity: "correct",
    *ask({ report: { answers } }) {
      for (const side of SIDES) {
        const [parts, total] = [sumOfParts(answers, side), numberOf(answers, `${side}_effective`)];
        if (parts !== null && total !== null && parts !== total) yield say.partsDiffer(side, parts, total);
      }
    },
  },
  {
    id: "S02",
    severity: "correct",
    *ask(asked) {
      const { report, before } = asked;
      for (const name of RUNNING) {
        const [month, year] = [numberOf(report.answers, `${name}_month`), numberOf(report.answers, `${name}_year`)];
        const last = before === null ? null : numberOf(before.answers, `${name}_year`);
        if (month === null || year === null) continue;
        if (sameYear(asked) && last !== null) {
          if (year >= last && year !== last + month) yield say.runningDiffers(name, last, month, year);
        } else if (report.month.endsWith("-01") && year !== month) yield say.januaryDiffers(name, month, year);
        else if (year < month) yield say.runningBelowMonth(name, month, year);
      }
    },
  },
  {
    id: "S03",
    severity: "correct",
    *ask(asked) {
      if (!sameYear(asked)) return;
      for (const name of RUNNING) {
        const year = numberOf(asked.report.answers, `${name}_year`);
        const last = numberOf(asked.before?.answers ?? {}, `${name}_year`);
        if (year !== null && last !== null && year < last) yield say.runningFalls(name, last, year);
      }
    },
  },
  {
    id: "S04",
    severity: "note",
    *ask(asked) {
      const { before } = asked;
      if (before === null) return;
      const now = [...flowsOf(asked)];
      const isSame = now.every(([fact, value]) => numberOf(before.answers, fact) === value);
      if (now.length >= 3 && isSame && now.some(([, value]) => value > 0)) yield say.unchanged(before.month);
    },
  },
  {
    id: "S05",
    severity: "correct",
    *ask(asked) {
      const { report, month } = asked;
      const busy = [...flowsOf(asked)].filter(([, value]) => value > 0).map(([fact]) => fact);
      if (busy.length === 0) return;
      const { state } = constructionOf(report, month.asOf);
      const opened = dayOf(report.answers, "open_date");
      const end = lastDayOf(parseMonth(report.month) ?? 0);
      if (state !== null && ["规划", "在建", "建成未运营"].includes(state)) yield say.notYetOpen(state, busy.length);
      else if (opened !== null && opened > end) yield say.opensLater(writeDay(opened), busy.length);
      const closed = dayOf(report.answers, "closed_on");
      if (state === "停运" && closed !== null && closed < end - 31)
        yield say.closedBefore(writeDay(closed), busy.length);
    },
  },
  {
    id: "S08",
    severity: "correct",
    *ask({ report: { answers } }) {
      const placed = numberOf(answers, "placements_month");
      if (placed === null) return;
      const registered = numberOf(answers, "registrations_month");
      const carried = numberOf(answers, "seekers_carried") ?? 0;
      if (registered !== null && placed > registered + carried) yield say.moreThanSeekers(placed, registered, carried);
      const wanted = effectiveOf(answers, "demand");
      if (wanted !== null && placed > wanted) yield say.moreThanWanted(placed, wanted);
    },
  },
  {
    id: "S09",
    severity: "note",
    *ask({ report: { answers } }) {
      const samples = readWages(answers);
      const incomplete = samples.filter((sample) => "reason" in sample && sample.reason === "incomplete");
      if (incomplete.length > 0) yield say.wageIncomplete(incomplete.map(({ job }) => job));
      for (const sample of samples) {
        if (!("daily" in sample)) continue;
        if (sample.daily < USUAL_PAY.low || sample.daily > USUAL_PAY.high)
          yield say.wageUnusual(sample.job, sample.daily);
      }
    },
  },
  {
    id: "S10",
    severity: "note",
    *ask(asked) {
      for (const [fact, value] of flowsOf(asked)) {
        const last = numberOf(asked.before?.answers ?? {}, fact);
        if (last === null || Math.max(last, value) < SWING.from) continue;
        if (value > last * SWING.times || last > value * SWING.times) yield say.swing(fact, last, value);
      }
    },
  },
  {
    id: "S11",
    severity: "note",
    *ask(asked) {
      const values = [...flowsOf(asked)].map(([, value]) => value).filter((value) => value > 0);
      if (values.length >= ROUND.count && values.every((value) => value % ROUND.unit === 0)) yield say.allRound(values);
    },
  },
  {
    id: "S12",
    severity: "correct",
    *ask({ report: { answers } }) {
      const [completed, opened] = [dayOf(answers, "completed_on"), dayOf(answers, "open_date")];
      if (completed !== null && opened !== null && opened < completed)
        yield say.openedBeforeCompleted(writeDay(opened), writeDay(completed));
    },
  },
];
