import type { Diagnostic } from "../../model/diagnostic.ts";
import { LineDecoder, type ListEncoding } from "./line-decoder.ts";
import { describeListProblem } from "./list-problem.ts";
import { LIST_LIMITS, writeMebibytes } from "./posting-source.ts";
import { splitLines } from "./split-lines.ts";

/** A line of a text file, or why it cannot be read. */
export type TextLine = { line: number; text: string } | { problem: Diagnostic };

/** What DOS put at the end of a text file. */
const END_MARK = /\u001a$/u;

/** Every line as text; one in another encoding, or one that is far too long, is a problem of its own. */
export function* readTextLines(chunks: Iterable<Uint8Array>, encoding: ListEncoding | null): Generator<TextLine> {
  const decoder = new LineDecoder(encoding);
  for (const { line, bytes } of splitLines(chunks)) {
    const at = { line, column: 1 };
    const text = bytes === null ? null : decoder.decode(bytes);
    if (bytes === null) yield { problem: describeListProblem("row-long", at, writeMebibytes(LIST_LIMITS.line)) };
    else if (text === null) yield { problem: describeListProblem("row-encoding", at, decoder.encoding) };
    else yield { line, text: text.replace(END_MARK, "") };
  }
}
