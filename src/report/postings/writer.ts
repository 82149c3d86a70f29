import type {
  ContentDemand,
  JudgedPosting,
  ListProblem,
  PostingsSummary,
  ReadList,
} from "../../model/postings/posting-list.ts";

/** What every report on a posting list knows beforehand. */
export interface PostingsSettings {
  tool: { name: string; version: string };
  standard: { id: string; version: string; title: string; document: string; sha256: string };
  demands: readonly ContentDemand[];
  columns: number;
  color: boolean;
  ascii: boolean;
  /** Every posting, not only those that need a person. JSON always holds all. */
  all: boolean;
}

/** Known at the end. */
export interface PostingsEnd {
  files: readonly ReadList[];
  summary: PostingsSummary;
}

/** Writes a report while postings pass by; what it returns is written out at once, so that nothing piles up. */
export interface PostingsWriter {
  begin(): string;
  posting(posting: JudgedPosting): string;
  problem(problem: ListProblem): string;
  end(end: PostingsEnd): string | Uint8Array | Promise<Uint8Array>;
}

export type OpenWriter = (settings: PostingsSettings) => PostingsWriter;
