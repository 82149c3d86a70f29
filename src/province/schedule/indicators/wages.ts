// Wages of a month, as daily pay: ranges at their middle, weighted by how many are hired. Piecework is kept apart.

import type { PlainAnswer, PlainAnswers } from "../../../model/plain-answers.ts";
import { rowsOf } from "../rows/read-answers.ts";

/** Paid days of a month (劳社部发〔2008〕3号). */
const PAID_DAYS = 21.75;

/** One row of samples as daily pay in 元, or why it cannot be. */
export type WageSample =
  | { job: string; headcount: number; daily: number }
  | { job: string; reason: "piecework" | "incomplete" };

export function readWages(answers: PlainAnswers): WageSample[] {
  return rowsOf(answers, "wages_month").map(readSample);
}

function readSample(row: Record<string, PlainAnswer>): WageSample {
  const job = typeof row.job === "string" ? row.job : "";
  if (row.basis === "计件") return { job, reason: "piecework" };
  const headcount = positive(row.headcount);
  const pay = middleOf(positive(row.low), positive(row.high));
  const daily = pay === null ? null : dailyPay(pay, row.basis, positive(row.hours));
  return headcount === null || daily === null ? { job, reason: "incomplete" } : { job, headcount, daily };
}

function positive(value: PlainAnswer | undefined): number | null {
  return typeof value === "number" && value > 0 ? value : null;
}

/** A single number stands for itself; a range whose ends are the wrong way round is still a range. */
function middleOf(low: number | null, high: number | null): number | null {
  if (low === null || high === null) return low ?? high;
  return (low + high) / 2;
}

function dailyPay(pay: number, basis: PlainAnswer | undefined, hours: number | null): number | null {
  if (basis === "日薪") return pay;
  if (basis === "月薪") return pay / PAID_DAYS;
  return basis === "时薪" && hours !== null ? pay * hours : null;
}

export interface WageSummary {
  headcount: number;
  mean: number;
  median: number;
}

/** Mean and median by headcount: each person hired counts once. Null without a usable sample. */
export function summariseWages(samples: readonly WageSample[]): WageSummary | null {
  const usable = samples.filter((sample) => "daily" in sample).sort((left, right) => left.daily - right.daily);
  const headcount = usable.reduce((sum, sample) => sum + sample.headcount, 0);
  if (headcount === 0) return null;
  const mean = usable.reduce((sum, sample) => sum + sample.daily * sample.headcount, 0) / headcount;
  return { headcount, mean, median: medianOf(usable, headcount) };
}

/** The pay of the person in the middle; between the two in the middle when the number is even. */
function medianOf(sorted: readonly { headcount: number; daily: number }[], headcount: number): number {
  const payOf = (rank: number) => {
    let passed = 0;
    for (const sample of sorted) {
      passed += sample.headcount;
      if (passed >= rank) return sample.daily;
    }
    return sorted.at(-1)?.daily ?? 0;
  };
  return (payOf(Math.floor((headcount + 1) / 2)) + payOf(Math.floor(headcount / 2) + 1)) / 2;
}
