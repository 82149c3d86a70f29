import type { Answer } from "./answer.ts";
import type { Day } from "./day.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Place } from "./place.ts";

/** A reason given for departing from a general requirement (说明). */
export interface Explanation {
  check: string;
  reason: string;
  approvedBy: string | null;
  /** Last day it counts; null when it has no end. */
  until: Day | null;
  at?: Place;
}

/** A file named as evidence (佐证) for a check or clause; the hash is null until the file has been read. */
export interface EvidenceFile {
  target: string;
  file: string;
  sha256: string | null;
  at?: Place;
}

/** A self-report as read: answers by fact key, and everything that could not be read. */
export interface Submission {
  file: string;
  sha256: string;
  /** `gx-2024-12@1.0` as stated by the report; null when it states none. */
  standard: string | null;
  answers: ReadonlyMap<string, Answer>;
  explanations: readonly Explanation[];
  evidence: readonly EvidenceFile[];
  diagnostics: readonly Diagnostic[];
}
