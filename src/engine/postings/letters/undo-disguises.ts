// Homophones and pinyin back to plain words: nv勿rao → 女勿扰.

import type { NormalisationRules } from "../../../model/postings/wording.ts";
import type { NormalisationPlan } from "../../../model/postings/wording-plan.ts";
import { GAP } from "./character-classes.ts";
import { isLatin } from "./code-units.ts";
import { type LetterBuffer, markJoins, push } from "./normal-text.ts";
import { type Letters, layOutWords, WordGraph, type Work } from "./word-graph.ts";

/** Lays out the disguised spellings of the rules. */
export function planNormalisation(rules: NormalisationRules): NormalisationPlan {
  const spellings = [...Object.keys(rules.spellings), ""];
  const meanings = new Map<string, number>();
  Object.values(rules.spellings).forEach((variants, meaning) => {
    for (const variant of variants) if (!meanings.has(variant)) meanings.set(variant, meaning);
  });
  for (const word of rules.keep) meanings.set(word, spellings.length - 1);
  return { characters: rules.characters, disguises: layOutWords(meanings), spellings };
}

/** Disguised spelling → its plain one. */
export function openDisguises({ disguises, spellings }: NormalisationPlan): WordGraph<string> {
  return new WordGraph(disguises, (meaning) => spellings[meaning] ?? "");
}

/** Replaces disguised spellings; the letters put in stand where the disguise stood. False when there was none. */
export function undoDisguises(from: LetterBuffer, to: LetterBuffer, disguises: WordGraph<string>, work: Work): boolean {
  to.length = 0;
  let replaced = false;
  for (let index = 0; index < from.length; ) {
    let plain = "";
    let end = index + 1;
    if (disguises.starts(from.codes[index] ?? 0)) {
      disguises.visit(from, index, work, (disguise, stop) => {
        if (cutsLatinWord(from, index) || cutsLatinWord(from, stop)) return;
        plain = disguise;
        end = stop;
      });
    }
    if (plain === "") {
      for (; index < end; index += 1) copyLetter(from, to, index);
      continue;
    }
    replaced = true;
    const [start, stop] = [from.starts[index] ?? 0, from.ends[end - 1] ?? 0];
    for (let letter = 0; letter < plain.length; letter += 1) {
      const first = letter === 0;
      push(
        to,
        plain.charCodeAt(letter),
        start,
        stop,
        first ? (from.gaps[index] ?? 0) : GAP.none,
        first ? (from.widths[index] ?? 0) : 0,
        from.quoted[index] ?? 0,
      );
    }
    index = end;
  }
  if (replaced) markJoins(to);
  return replaced;
}

function copyLetter(from: LetterBuffer, to: LetterBuffer, index: number): void {
  const { codes, starts, ends, gaps, widths, quoted } = from;
  push(
    to,
    codes[index] ?? 0,
    starts[index] ?? 0,
    ends[index] ?? 0,
    gaps[index] ?? 0,
    widths[index] ?? 0,
    quoted[index] ?? 0,
  );
}

/** True when a word boundary here would split a Latin word. */
function cutsLatinWord(letters: Letters, boundary: number): boolean {
  if (boundary <= 0 || boundary >= letters.length || letters.joins[boundary] === 0) return false;
  return isLatin(letters.codes[boundary - 1] ?? 0) && isLatin(letters.codes[boundary] ?? 0);
}
