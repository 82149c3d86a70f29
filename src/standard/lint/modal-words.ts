// Every word of duty in a clause lies in some check's quote, or is set aside as background with its reason.

import { words } from "../../locale/index.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import { problemAt, type RuleSet } from "../rule-set.ts";
import type { ClauseSource, ModalWords, StandardSource } from "../rule-sources.ts";
import { clauseFiles } from "./lint-pass.ts";

const say = words.rules.lint;
/** Characters shown on each side of a word that nothing covers. */
const AROUND = 8;

export function* findUncoveredWords(set: RuleSet): Iterable<RuleProblem> {
  const source = set.files.get("standard.yaml")?.value as StandardSource | undefined;
  const modal = source?.modal_words ?? words.rules.modalWords;
  for (const { file, clause } of clauseFiles(set)) {
    for (const [index, { quote }] of (clause.background ?? []).entries()) {
      if (!clause.text.includes(quote))
        yield problemAt(file, ["background", index, "quote"], "quote-differs", say.backgroundDiffers(quote));
    }
    const covered = coveredBy(clause);
    for (const { word, start } of findModalWords(clause.text, modal)) {
      if (covered.some(([from, to]) => from <= start && start + word.length <= to)) continue;
      const around = clause.text.slice(Math.max(0, start - AROUND), start + word.length + AROUND);
      yield problemAt(file, ["text"], "modal-uncovered", say.modalUncovered(word, around.replaceAll("\n", "")));
    }
  }
}

/** Words of duty in a text; of several that overlap the longest, and none that is only a part of another word. */
function findModalWords(text: string, modal: ModalWords): { word: string; start: number }[] {
  const byLength = [...modal.except, ...modal.words].toSorted((left, right) => right.length - left.length);
  const except = new Set(modal.except);
  const found: { word: string; start: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const word = byLength.find((candidate) => text.startsWith(candidate, start));
    if (word !== undefined && !except.has(word)) found.push({ word, start });
    start += word?.length ?? 1;
  }
  return found;
}

function coveredBy(clause: ClauseSource): [from: number, to: number][] {
  const quotes = [...clause.checks, ...(clause.background ?? [])].map(({ quote }) => quote);
  return quotes.flatMap((quote) =>
    everyPlaceOf(quote, clause.text).map((at): [number, number] => [at, at + quote.length]),
  );
}

function everyPlaceOf(quote: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}
