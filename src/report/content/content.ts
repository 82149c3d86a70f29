// An assessment prepared for reading: what every document says, each in its own form. Every text is safe to show.

import type { Level, Outcome, Verdict } from "../../model/verdict.ts";
import type { Entry } from "./list-origin.ts";

export interface Content {
  /** The market's name, short enough for a heading; whole in `origin`. */
  name: string;
  /** The standard as an official document cites it. */
  standard: string;
  /** Who, which standard and version, as of when, the input's hash, and that it is a self-assessment. */
  origin: Entry[];
  verdicts: { verdict: Verdict; word: string; count: number }[];
  /** The score interval with its label. */
  score: string[];
  scoreNotes: string[];
  gaps: ClauseContent[];
  clauses: ClauseContent[];
  progress: ProgressContent | null;
  doubts: Table;
  pending: Table;
  diagnostics: Table;
  practices: Table;
  evidence: Table;
  closing: string;
  /** YYYY-MM-DD or empty; the only date a document may carry. */
  date: string;
}

export interface ClauseContent {
  id: string;
  /** `第1.10条`: a spreadsheet would read 1.10 as 1.1. */
  number: string;
  section: string;
  topic: string;
  text: string;
  verdict: Verdict;
  word: string;
  pending: string[];
  checks: CheckContent[];
  passed: number;
  steps: string[];
  wanted: string[];
  given: string[];
}

export interface CheckContent {
  id: string;
  level: Level;
  levelWord: string;
  /** `〔红线〕`; empty where it is an ordinary demand. */
  levelNote: string;
  outcome: Outcome;
  word: string;
  isOpen: boolean;
  quote: string;
  expected: string;
  basis: string;
  findings: Entry[];
  /** Labels of the answers that are missing. */
  missing: readonly string[];
  place: string;
  /** What became of it since the last assessment; empty without one. */
  progress: string;
}

export interface ProgressContent {
  heading: string;
  note: string;
  entries: Entry[];
  cautions: string[];
  tables: Table[];
}

export interface Table {
  heading: string;
  note: string;
  /** `weight`: share of the width. */
  columns: { name: string; weight: number }[];
  rows: string[][];
}
