// Reads a list from bytes, as a test wants to see it.

import { type Diagnostic, InputError } from "../../../src/model/diagnostic.ts";
import type { ListedPosting } from "../../../src/model/postings/posting-list.ts";
import { compilePostingReader } from "../../../src/submission/postings/read-posting-list.ts";
import { STANDARD } from "../../standard/released.ts";

if (STANDARD.wording === null) throw new Error("the standard has no wording rules");
const read = compilePostingReader(STANDARD.wording.content.labels);

export interface ReadResult {
  postings: ListedPosting[];
  problems: Diagnostic[];
  /** What stopped the reading of the whole file. */
  refusal: readonly Diagnostic[] | null;
}

/** `pieces` bytes at a time. */
export function readList(content: string | Uint8Array, file = "名单.csv", pieces = 1000): ReadResult {
  const bytes = Buffer.from(content);
  function* chunks(): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += pieces) yield bytes.subarray(at, at + pieces);
  }
  const result: ReadResult = { postings: [], problems: [], refusal: null };
  try {
    for (const item of read({ file, size: bytes.length, chunks: chunks() })) {
      if ("problem" in item) result.problems.push(item.problem);
      else result.postings.push(item.posting);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    result.refusal = error.diagnostics;
  }
  return result;
}
