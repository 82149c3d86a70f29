import type { Market } from "../../model/market.ts";
import type { Place } from "../../model/place.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { FoundRegion } from "../regions/find-region.ts";

/** What the province keeps of one judged report: who, how it stands, and the traces by which reports are compared. */
export interface Received {
  file: string;
  sha256: string;
  market: Market;
  place: FoundRegion | null;
  /** Equal for reports of one market. */
  identity: string;
  reportDate: string | null;
  openDate: string | null;
  /** How far it says it is built (规划、在建……); null when it does not say. */
  construction: string | null;
  checklist: string;
  clauses: Readonly<Record<string, Verdict>>;
  score: { low: number; high: number };
  /** Doubts inside the report. */
  doubts: number;
  /** Answers that could not be read. */
  errors: number;
  traces: Traces;
}

/** Something a report says, and where. */
export interface Said<Value> {
  value: Value;
  at?: Place;
}

export interface Traces {
  name: Said<string> | null;
  region: Said<string> | null;
  sign: Said<string> | null;
  phone: Said<string> | null;
  address: Said<string> | null;
  photos: readonly (Said<string> & { file: string })[];
  /** Sampled postings in their own words, shortened. */
  postings: readonly Said<string>[];
  /** Counts and measures by fact key. */
  numbers: Readonly<Record<string, Said<number>>>;
  /** Hashes of distinctive answers (numbers, dates, own words), sorted. */
  answers: readonly number[];
  declared: Declared;
}

/** How much a report declares, and how much it shows. */
export interface Declared {
  yes: number;
  no: number;
  firstYes: Said<string> | null;
  /** Questions answered by a number, a date or records. */
  shown: number;
  evidence: number;
}
