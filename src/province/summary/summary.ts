// The province at a glance, as plain JSON: every other form of it is a rendering of this.

import type { Assessment } from "../../model/assessment.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { CrossDoubt } from "../doubts/cross-doubt.ts";
import type { AsidePath } from "../inputs/input.ts";
import type { SpotChecks } from "../spot-check/choose-spot-checks.ts";

export interface ProvinceSummary {
  format: "gig-audit/summary/1";
  tool: Assessment["tool"];
  standard: Assessment["standard"];
  /** The latest date of a report that counts; empty when none is dated. */
  until: string;
  inputs: { received: number; judged: number; refused: number; aside: number };
  region: LevelSummary;
  cities: LevelSummary[];
  /** County-level divisions and, behind those of each city, the city itself. */
  counties: LevelSummary[];
  markets: MarketLine[];
  superseded: SupersededLine[];
  refused: { file: string; code: string; message: string }[];
  aside: AsidePath[];
  doubts: CrossDoubt[];
  spotChecks: SpotChecks;
}

/** One level: the region, a city, a county, or the markets that no division could be found for. */
export interface LevelSummary {
  level: "region" | "city" | "county" | "city-itself" | "unplaced";
  code: string;
  name: string;
  city: string | null;
  /** County-level divisions: how many there are, how many sent anything, and which did not. */
  divisions: { due: number; heard: number; silent: string[] };
  /** Markets that count, each once. */
  markets: number;
  byType: Record<string, TypeCount>;
  /** Markets by the worst of their clauses. */
  states: Record<MarketState, number>;
  /** Verdicts of all clauses of all markets. */
  verdicts: Record<Verdict, number>;
  /** Of the types that have markets here. */
  clauses: ClauseCount[];
  coverage: Coverage;
  /** Markets that some doubt between reports speaks of. */
  doubtful: number;
}

export type MarketState = "gaps" | "unanswered" | "explain" | "met";

export interface TypeCount {
  markets: number;
  heard: number;
  silent: number;
}

export interface ClauseCount {
  checklist: string;
  id: string;
  title: string;
  verdicts: Record<Verdict, number>;
  /** Markets that it applies to. */
  judged: number;
  /** 不符合 and 部分符合 together, and their share of those it applies to; null when it applies to none. */
  failed: number;
  share: number | null;
}

/** 正文二: each city and county with at least one comprehensive market by the end of 2024. */
export interface Coverage {
  /** Of the county-level divisions. */
  counties: Covered;
  /** Of the county-level divisions and the cities themselves. */
  withCities: Covered;
  /** The same two, counting only markets in use by the goal's date. */
  countiesByGoal: Covered;
  withCitiesByGoal: Covered;
}

export interface Covered {
  due: number;
  covered: number;
  rate: number | null;
}

export interface MarketLine {
  identity: string;
  name: string | null;
  type: string | null;
  checklist: string;
  city: string | null;
  county: string | null;
  countyCode: string | null;
  /** How the region was understood, or that it could not be. */
  regionNote: string | null;
  reportDate: string | null;
  openDate: string | null;
  state: MarketState;
  verdicts: Record<Verdict, number>;
  score: { low: number; high: number };
  failed: string[];
  doubts: number;
  crossDoubts: number;
  errors: number;
  file: string;
}

export interface SupersededLine {
  file: string;
  by: string;
  reason: "same-file" | "earlier" | "same-day";
  market: string;
  reportDate: string | null;
}
