import { InputError } from "../../model/diagnostic.ts";
import type { ListItem } from "../../model/postings/posting-list.ts";
import { describeListProblem } from "./list-problem.ts";
import type { TextLine } from "./text-line.ts";

/** Plain text: every line that says something is a posting. Throws an InputError when none does. */
export function* readSentences(lines: Iterable<TextLine>, file: string): Generator<ListItem> {
  let count = 0;
  for (const item of lines) {
    if ("problem" in item) {
      count += 1;
      yield item;
      continue;
    }
    const text = item.text.trim();
    if (text === "") continue;
    count += 1;
    yield { posting: { line: item.line, at: { line: item.line, column: 1 }, id: null, cells: new Map(), text } };
  }
  if (count === 0) throw new InputError(file, [describeListProblem("list-empty", undefined)]);
}
