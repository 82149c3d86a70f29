// The parts of a report by which it can be compared with others.

import { type Answer, UNANSWERED } from "../../model/answer.ts";
import { type Place, placedAt } from "../../model/place.ts";
import type { Submission } from "../../model/submission.ts";
import type { DivisionEraser } from "../regions/erase-divisions.ts";
import { plainName } from "./market-identity.ts";
import type { Declared, Said, Traces } from "./received.ts";

const PICTURE = /\.(?:jpe?g|png|gif|bmp|webp|heic|tiff?)$/iu;
/** Answers that must differ between markets, or that say who reports: no sign of copying. */
const OF_THE_MARKET = new Set(
  "market_name region_name city_name region_code report_date service_phone sign_text address park_name schedule_month filled_by reviewed_by".split(
    " ",
  ),
);
/** Smaller numbers, and shorter words, agree by chance. */
const TELLING_NUMBER = 10;
const TELLING_TEXT = 6;
/** A posting shorter than this could be anybody's. */
const TELLING_POSTING = 15;
const POSTING_KEPT = 80;

export function takeTraces({ answers, evidence }: Submission, erase: DivisionEraser): Traces {
  return {
    name: said(answers.get("market_name")),
    region: said(answers.get("region_name")),
    sign: said(answers.get("sign_text")),
    phone: said(answers.get("service_phone")),
    address: said(answers.get("address")),
    photos: evidence.flatMap(({ file, sha256, at }) =>
      sha256 !== null && PICTURE.test(file) ? [{ file, value: sha256, ...placedAt(at) }] : [],
    ),
    postings: postingsOf(answers.get("job_samples")),
    numbers: numbersOf(answers),
    answers: tellingAnswers(answers, erase),
    declared: declaredIn(answers, evidence.length),
  };
}

function said(answer: Answer = UNANSWERED): Said<string> | null {
  return answer.kind === "text" ? { value: answer.value, ...placedAt(answer.at) } : null;
}

function postingsOf(answer: Answer = UNANSWERED): Said<string>[] {
  if (answer.kind !== "rows") return [];
  return answer.rows.flatMap((row) => {
    const text = said(row.entries.get("text"));
    const isTelling = text !== null && plainName(text.value).length >= TELLING_POSTING;
    return isTelling ? [{ ...text, value: text.value.slice(0, POSTING_KEPT) }] : [];
  });
}

/** Top-level numbers by fact key, and those of a map as `fact.item`. */
function numbersOf(answers: ReadonlyMap<string, Answer>): Record<string, Said<number>> {
  const numbers: Record<string, Said<number>> = {};
  for (const [key, answer] of answers) {
    if (answer.kind === "number") numbers[key] = { value: answer.value, ...placedAt(answer.at) };
    if (answer.kind !== "map") continue;
    for (const [item, inner] of answer.entries)
      if (inner.kind === "number") numbers[`${key}.${item}`] = { value: inner.value, ...placedAt(inner.at) };
  }
  return numbers;
}

/** Visits every value within an answer, with the names that lead to it. */
function eachLeaf(path: string, answer: Answer, visit: (path: string, leaf: Answer) => void): void {
  if (answer.kind === "map") for (const [name, inner] of answer.entries) eachLeaf(`${path}.${name}`, inner, visit);
  else if (answer.kind === "rows") for (const row of answer.rows) eachLeaf(path, row, visit);
  else visit(path, answer);
}

function tellingAnswers(answers: ReadonlyMap<string, Answer>, erase: DivisionEraser): number[] {
  const hashes = new Set<number>();
  for (const [key, answer] of answers) {
    if (OF_THE_MARKET.has(key)) continue;
    eachLeaf(key, answer, (path, leaf) => {
      const value = tellingValue(leaf, erase);
      if (value !== null) hashes.add(hashText(`${path}=${value}`));
    });
  }
  return [...hashes].sort((first, second) => first - second);
}

function tellingValue(leaf: Answer, erase: DivisionEraser): string | null {
  if (leaf.kind === "number") return leaf.value >= TELLING_NUMBER ? String(leaf.value) : null;
  if (leaf.kind === "date" || leaf.kind === "month") return String(leaf.value);
  if (leaf.kind !== "text" || leaf.value.length < TELLING_TEXT) return null;
  // A copy may have had its county's name replaced throughout, or not.
  return erase(plainName(leaf.value));
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): enough to compare by, short to keep. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function declaredIn(answers: ReadonlyMap<string, Answer>, evidence: number): Declared {
  const declared: Declared = { yes: 0, no: 0, firstYes: null, shown: 0, evidence };
  for (const [key, answer] of answers) {
    let shows = false;
    eachLeaf(key, answer, (path, leaf) => {
      if (leaf.kind === "yesno") countYesNo(declared, path, leaf.value, leaf.at);
      else shows ||= isShown(leaf, answer.kind === "rows");
    });
    if (shows) declared.shown++;
  }
  return declared;
}

function countYesNo(declared: Declared, path: string, value: boolean, at: Place | undefined): void {
  declared[value ? "yes" : "no"]++;
  if (value) declared.firstYes ??= { value: path, ...placedAt(at) };
}

function isShown({ kind }: Answer, isOfRecord: boolean): boolean {
  return kind === "number" || kind === "date" || kind === "month" || (isOfRecord && kind === "text");
}
