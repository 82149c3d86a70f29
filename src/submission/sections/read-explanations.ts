import { words } from "../../locale/index.ts";
import { type Answer, textOf } from "../../model/answer.ts";
import { type Place, placedAt } from "../../model/place.ts";
import type { Explanation } from "../../model/submission.ts";
import { readScalar } from "../answers/read-scalar.ts";
import { showWords } from "../problems/show-words.ts";
import type { ScalarShape } from "../questions/answer-shape.ts";
import type { RawEntry, RawMap, RawNode } from "../raw-node.ts";
import { isOpen, isScalar, wordsOf } from "../raw-scalar.ts";
import type { Reading } from "../reading.ts";
import { NameIndex, pairNames } from "../words/name-index.ts";
import { isNoneWord } from "../words/plain-words.ts";

type Field = "check" | "reason" | "approvedBy" | "until";

const FIELDS = new NameIndex<Field>().add(
  pairNames<Field>({
    check: ["检查项", "check", "检查", "条款", "编号"],
    reason: ["理由", "reason", "原因", "说明"],
    approvedBy: ["同意人", "approved_by", "approvedBy", "批准人", "审批人"],
    until: ["有效期至", "until", "有效期", "截止日期"],
  }),
);

const NO_END: ReadonlySet<string> = new Set(["长期", "长期有效", "不限", "永久"]);
const TEXT: ScalarShape = { type: "text", label: "", noneWords: new Set(), isPhone: false };
const DATE: ScalarShape = { type: "date", label: "", noneWords: NO_END };

/** Reads 说明; one that lacks its check or reason, or whose last day cannot be read, counts as none. */
export function readExplanations(section: RawEntry, reading: Reading): Explanation[] {
  const { value, keyAt } = section;
  if (isScalar(value)) {
    if (!isOpen(value) && !isNoneWord(wordsOf(value))) reportShape(keyAt, reading);
    return [];
  }
  const items = value.kind === "list" ? value.items : [value];
  return items.flatMap((item) => readExplanation(item, keyAt, reading) ?? []);
}

function reportShape(at: Place | undefined, reading: Reading): void {
  reading.report("section-shape", at, words.submission.sections.explanations, words.submission.samples.explanations);
}

function readExplanation(item: RawNode, sectionAt: Place | undefined, reading: Reading): Explanation | null {
  if (item.kind === "blank") return null;
  if (item.kind !== "map") {
    reportShape(item.at ?? sectionAt, reading);
    return null;
  }
  const fields = readFields(item, reading);
  if (fields === null) return null;
  const [check, reason] = [textOf(fields.get("check")), textOf(fields.get("reason"))];
  const approvedBy = textOf(fields.get("approvedBy"));
  const until = fields.get("until");
  if (check === null && reason === null && approvedBy === null) return null;
  const at = item.at ?? sectionAt;
  if (check === null || reason === null) {
    const missing = [
      ...(check === null ? [words.submission.explanationFields.check] : []),
      ...(reason === null ? [words.submission.explanationFields.reason] : []),
    ];
    reading.report("explanation-incomplete", at, missing);
    return null;
  }
  return {
    check: check.normalize("NFKC").replace(/\s+/g, ""),
    reason,
    approvedBy,
    until: until?.kind === "date" ? until.value : null,
    ...placedAt(at),
  };
}

/** The fields by name; null when one of them is written twice or cannot be read. */
function readFields(item: RawMap, reading: Reading): Map<Field, Answer> | null {
  const fields = new Map<Field, Answer>();
  const places = new Map<Field, Place | undefined>();
  let isSound = true;
  for (const { key, keyAt, value } of item.entries) {
    const field = FIELDS.find(key);
    if (field === undefined) {
      reading.report("explanation-column", keyAt, showWords(key), reading.guess(key, FIELDS));
    } else if (fields.has(field)) {
      reading.report("key-duplicate", keyAt, showWords(key), places.get(field), keyAt);
      isSound = false;
    } else {
      const answer = readField(field, value, keyAt, reading);
      fields.set(field, answer);
      places.set(field, keyAt);
      isSound &&= answer.kind !== "invalid";
    }
  }
  return isSound ? fields : null;
}

function readField(field: Field, value: RawNode, keyAt: Place | undefined, reading: Reading): Answer {
  if (!isScalar(value)) {
    reportShape(value.at ?? keyAt, reading);
    return { kind: "invalid" };
  }
  return reading.within(words.submission.sections.explanations, () =>
    reading.within(words.submission.explanationFields[field], () =>
      readScalar(value, field === "until" ? DATE : TEXT, reading),
    ),
  );
}
