// Operators on job postings: the row of a sampled posting is the item.

import { words } from "../../../locale/index.ts";
import { type Answer, answerAt, isUnknown } from "../../../model/answer.ts";
import { groupBy } from "../../../model/group-by.ts";
import { fieldName } from "../../../model/item-shape.ts";
import { POSTING_CONTENTS, type PostingContentKind } from "../../../model/postings/wording-finding.ts";
import type { FoundWording, PostingJudge } from "../../postings/posting-judge.ts";
import { type Finding, findAnswer, findWords } from "../finding.ts";
import { EXPLAIN, FAIL, PASS, type Truth, truthOf, UNKNOWN } from "../truth.ts";
import type { Operator } from "./operator.ts";

/** Column that holds the posting's own words. */
const ORIGINAL = "text";
const WORDED = [...POSTING_CONTENTS, ORIGINAL];

/** Each row's words, put together once however many checks ask for them. */
const together = new WeakMap<Answer, string>();

function wordsOf(row: Answer): string {
  const known = together.get(row) ?? putTogether(row);
  together.set(row, known);
  return known;
}

function putTogether(row: Answer): string {
  return WORDED.flatMap((column) => {
    const cell = answerAt(row, [column]);
    return cell.kind === "text" ? [cell.value] : [];
  }).join("\n");
}

/** What asks for the same mend is said in one breath. */
function sayTogether(findings: readonly FoundWording[]): string[] {
  const byAdvice = groupBy(findings, (finding) => words.engine.wordingAdvice(finding));
  return [...byAdvice].map(([advice, found]) => words.engine.wordingFound(found, advice));
}

/** Red words fail; grey ones need a person; without the original wording nothing can be cleared. */
export const wording: Operator<"wording"> = (kind, subject, context) => {
  const judge = context.postings;
  const severities = kind === "unlawful" ? ["unlawful"] : ["red", "grey"];
  const find = (row: Answer) =>
    (judge?.find(wordsOf(row)) ?? []).filter((finding) => severities.includes(finding.severity));
  return {
    test: (env, item): Truth => {
      const row = subject.read(env, item);
      if (judge === null || row.kind !== "map") return UNKNOWN;
      const found = find(row);
      if (found.some((finding) => finding.severity !== "grey")) return FAIL;
      if (isUnknown(answerAt(row, [ORIGINAL]))) return UNKNOWN;
      return found.length > 0 ? EXPLAIN : PASS;
    },
    explain: (env, item): Finding => {
      const row = subject.read(env, item);
      const said = sayTogether(find(row));
      const original = answerAt(row, [ORIGINAL]);
      const isMissing = said.length === 0 && isUnknown(original);
      return findWords(said, original.at ?? row.at, isMissing ? [words.engine.originalText] : []);
    },
    says: () => (kind === "unlawful" ? words.engine.noUnlawfulWording : words.engine.noDiscrimination),
  };
};

/** 日结, 月付, 现结 */
const PAYDAY = /结|付|发/;

/** 日结 says when pay is handed out; read together with 180元/天 in the pay column it also says how it is reckoned. */
function saidBeside(kind: PostingContentKind, said: string, row: Answer, judge: PostingJudge): boolean {
  const pay = answerAt(row, ["pay"]);
  return kind === "pay_method" && PAYDAY.test(said) && pay.kind === "text" && judge.states(kind, pay.value);
}

/** The column states it in substance; where the column is blank, the posting's own words decide. */
export const content: Operator<"content"> = (kind, subject, context) => {
  const judge = context.postings;
  const label = fieldName(context.columns, kind);
  return {
    test: (env, item): Truth => {
      const row = subject.read(env, item);
      const cell = answerAt(row, [kind]);
      // 技能要求：无 says that no skill is asked for.
      if (cell.kind === "none") return truthOf(kind === "skill");
      if (judge === null || row.kind !== "map") return UNKNOWN;
      if (cell.kind === "text")
        return truthOf(judge.states(kind, cell.value) || saidBeside(kind, cell.value, row, judge));
      const original = answerAt(row, [ORIGINAL]);
      if (cell.kind !== "unanswered" || original.kind !== "text") return UNKNOWN;
      return truthOf(judge.contentsIn(original.value).has(kind));
    },
    explain: (env, item): Finding => {
      const row = subject.read(env, item);
      const cell = answerAt(row, [kind]);
      const original = answerAt(row, [ORIGINAL]);
      if (cell.kind === "unanswered" && original.kind === "text") {
        return findWords([words.engine.notInOriginal(label)], original.at);
      }
      return findAnswer(label, "", cell);
    },
    says: () => words.engine.states(label),
  };
};
