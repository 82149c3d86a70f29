// What goes to a worker and what comes back.

import type { RefusedInput } from "../../model/batch-result.ts";
import type { Input } from "../../province/inputs/input.ts";
import type { ArchiveEntry } from "../../province/inputs/open-archive.ts";
import type { Received } from "../../province/registry/received.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { JudgingOptions } from "../judging/judge.ts";

export interface WorkerSetup {
  judging: JudgingOptions;
  failOn: string;
  /** Whether something will be made of the notes: a stream only passes its lines on. */
  isNoted: boolean;
}

/** Evidence as it was when an earlier run judged the input: null where it was missing. */
export interface KnownEvidence {
  file: string;
  sha256: string | null;
}

export interface JudgeTask {
  input: Input;
  /** Set when an interrupted run has judged an input of this name. */
  known?: { sha256: string; evidence: readonly KnownEvidence[] };
}

/** What is kept of a result once its line is written. */
export interface ResultNote {
  code: ExitCode;
  report: Received;
  evidence: readonly KnownEvidence[];
}

/** A result as its worker wrote it. */
export interface WrittenResult {
  kind: "judged";
  sha256: string;
  code: ExitCode;
  /** Newline included. */
  line: Uint8Array<ArrayBuffer>;
  /** CRC-32 of the line. */
  checksum: number;
  /** A ResultNote as JSON, or null where none is wanted: text goes from thread to thread, and into the journal, for a third of what objects cost. */
  note: string;
}

export type JudgeReply =
  | WrittenResult
  | { kind: "refused"; refusal: RefusedInput }
  | { kind: "unchanged" }
  /** The file holds further inputs: those of an archive, or the lines of an NDJSON file by where they begin. */
  | { kind: "archive"; entries: readonly ArchiveEntry[] }
  | { kind: "lines"; offsets: Float64Array };
