import type { Place } from "../../model/place.ts";
import { showWords } from "../problems/show-words.ts";
import type { RawScalar } from "../raw-node.ts";
import { wordsOf } from "../raw-scalar.ts";
import type { Reading } from "../reading.ts";
import type { AnswerTree } from "./answer-tree.ts";

/** A comma stands in many a file name; after an extension it parts two of them. */
const BETWEEN_FILES = /[\n；;、]|(?<=\.[A-Za-z0-9]{1,5})\s*[，,]/u;
const BETWEEN_TARGETS = /[\s、，,；;]+/u;
const TARGET = /^\d+\.\d+(?:\.[a-z]+)?$/u;

/** Reads the names of files in a cell; they count for every clause or check of their row. */
export function readEvidenceCell(value: RawScalar, at: Place, row: string, tree: AnswerTree, notes: Reading): void {
  const written = wordsOf(value);
  if (value.kind === "broken") {
    notes.report("evidence-broken", at, showWords(written));
    return;
  }
  const files = written.split(BETWEEN_FILES).map((file) => file.trim());
  const targets = row
    .normalize("NFKC")
    .split(BETWEEN_TARGETS)
    .filter((target) => TARGET.test(target));
  if (targets.length === 0) notes.report("evidence-unplaced", at, showWords(written));
  for (const target of targets)
    tree.addEvidence(
      target,
      files.filter((file) => file !== ""),
      at,
    );
}
