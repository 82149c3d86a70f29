// A list of job postings as read, and what judging it gives: the only things reporters of `gig-audit postings` see.

import type { Diagnostic } from "../diagnostic.ts";
import type { Place } from "../place.ts";
import type { FindingSeverity, PostingContentKind, WordingFinding } from "./wording-finding.ts";

/** One posting of a list. */
export interface ListedPosting {
  /** Line of a text file or row of a sheet, from 1. */
  line: number;
  at: Place;
  /** The list's own number of the posting; null where it has none. */
  id: string | null;
  /** What stands in the columns of the six contents. */
  cells: ReadonlyMap<PostingContentKind, string>;
  /** Everything a reader of the posting sees, one cell a line. */
  text: string;
}

/** What a list gives while it is read: postings, and what could not be read. */
export type ListItem = { posting: ListedPosting } | { problem: Diagnostic };

/** A posting and what is to be said of it. */
export interface JudgedPosting extends ListedPosting {
  file: string;
  missing: readonly PostingContentKind[];
  /** In the order of `text`, which their offsets count. */
  findings: readonly WordingFinding[];
}

/** Something of a list that could not be read or judged. */
export interface ListProblem extends Diagnostic {
  file: string;
}

/** A file that was read to its end. */
export interface ReadList {
  file: string;
  sha256: string;
  postings: number;
}

/** How the postings stand; one posting can count as red, grey, unlawful and incomplete at once. */
export interface PostingsSummary {
  postings: number;
  /** Complete, and nothing found. */
  clean: number;
  incomplete: number;
  red: number;
  grey: number;
  unlawful: number;
  /** Rows and cells that could not be read. */
  unreadable: number;
  missing: Record<PostingContentKind, number>;
  /** Postings by ground of what was found, most frequent first. */
  grounds: { ground: string; severity: FindingSeverity; postings: number }[];
}

/** What the standard calls a content, what to do when it is missing, and the clause that asks for it. */
export interface ContentDemand {
  kind: PostingContentKind;
  label: string;
  remedy: string;
}
