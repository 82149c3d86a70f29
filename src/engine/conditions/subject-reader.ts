// How a condition reads what it speaks about, and what that shows.

import { words } from "../../locale/index.ts";
import type { Answer } from "../../model/answer.ts";
import type { Field } from "../../model/standard.ts";
import type { Environment } from "./environment.ts";
import { type Finding, findAnswer } from "./finding.ts";
import type { Range } from "./range.ts";
import { writeNumber } from "./write-answer.ts";

export interface SubjectReader {
  label: string;
  /** The label with its question in front where it is one item of it: needed where nothing else names the question. */
  name: string;
  unit: string;
  /** Preset items, where the answer is a map. */
  items: readonly string[];
  /** Those among them that every market of the checklist is asked for: the others are no blanks when they are left out. */
  asked(): readonly string[];
  /** Shape of the rows, or of each item's record. */
  fields: readonly Field[];
  read(env: Environment, item: Answer | undefined): Answer;
  amount(env: Environment, item: Answer | undefined): Range | null;
  /** Labels of the answers that are missing when the value is unknown. */
  blanks(env: Environment): string[];
  /** Said behind the value, e.g. that the tool computed it. */
  remark?(env: Environment): string;
}

/** What a subject shows: its value, or which answers it lacks. */
export function explainSubject(subject: SubjectReader, env: Environment, item: Answer | undefined): Finding {
  const finding = findAnswer(subject.label, subject.unit, subject.read(env, item), subject.fields);
  if (finding.missing.length > 0) {
    finding.missing = subject.blanks(env);
    const known = subject.amount(env, item);
    if (known !== null && known.low > 0)
      finding.actual.push(words.engine.atLeastFound(subject.label, `${writeNumber(known.low)}${subject.unit}`));
  } else if (subject.remark !== undefined) {
    const remark = subject.remark(env);
    finding.actual = finding.actual.map((text) => `${text}${remark}`);
  }
  return finding;
}
