// The words of the rules, opened for matching: every word knows its roles, groups and phrase parts.

import { type LexiconPlan, type PhraseRulePlan, PLACED_LISTS } from "../../../model/postings/lexicon-plan.ts";
import { mapList } from "../../../model/postings/number-lists.ts";
import type { GroupRule, LawfulGround, WordingRules } from "../../../model/postings/wording.ts";
import type { FindingSeverity, NamedGround } from "../../../model/postings/wording-finding.ts";
import { layOutWords, WordGraph } from "../letters/word-graph.ts";
import { openLists, type WordList } from "../letters/word-list.ts";
import { ROLE } from "./roles.ts";

export interface Group {
  ground: NamedGround;
  as: GroupRule["as"];
  sex: "男" | "女" | null;
  /** The word counts only where no other word goes on right behind it. */
  bare: boolean;
}

/** An expression: its parts follow each other within a few letters of one clause. */
export interface Phrase extends Omit<PhraseRulePlan, "ground" | "lawful"> {
  ground: NamedGround | null;
  /** Set instead of `ground` for the words of a lawful reason. */
  lawful: LawfulGround | null;
  parts: number;
  /** Slot of its first part among the parts of all phrases. */
  slot: number;
}

export interface PhrasePart {
  phrase: Phrase;
  index: number;
  /** For a number: the least value; 0 for words. */
  least: number;
}

export interface Word {
  roles: number;
  groups: readonly Group[];
  parts: readonly PhrasePart[];
  patterns: readonly CompiledPattern[];
  /** Endings that make it the name of a thing (东北人＋饺子馆). */
  names: WordGraph<Word> | null;
}

export interface CompiledPattern {
  ground: NamedGround;
  severity: FindingSeverity;
  pattern: RegExp;
}

export interface Lexicon extends Readonly<Record<(typeof PLACED_LISTS)[number] | "topics" | "examples", WordList>> {
  words: WordGraph<Word>;
  numberParts: readonly PhrasePart[];
  slots: number;
  bothSexes: ReadonlySet<string>;
}

/** Opens the plan of the rules' words. */
export function openLexicon(plan: LexiconPlan, rules: WordingRules): Lexicon {
  const groundOf = (index: number) => at(plan.grounds, index);
  const groups = once((index): Group => {
    const group = at(plan.groups, index);
    return { ...group, ground: groundOf(group.ground) };
  });
  const phrases = once((index) => openPhrase(plan, index, rules.lawful));
  const partOf = (slot: number, least = 0): PhrasePart => {
    const phrase = phrases(plan.phrases.ofPart[slot] ?? 0);
    return { phrase, index: slot - phrase.slot, least };
  };
  const patterns = once((index): CompiledPattern => {
    const { ground, severity, pattern } = at(plan.patterns, index);
    return { ground: groundOf(ground), severity, pattern: new RegExp(pattern, "u") };
  });
  const names = once((index) => openNames(at(plan.names, index)));
  const { meanings } = plan;
  const words = new WordGraph(plan.words, (meaning): Word => {
    const name = meanings.names[meaning] ?? 0;
    return {
      roles: meanings.roles[meaning] ?? 0,
      groups: mapList(meanings.groups, meaning, groups),
      parts: mapList(meanings.parts, meaning, (slot) => partOf(slot)),
      patterns: mapList(meanings.patterns, meaning, patterns),
      names: name === 0 ? null : names(name - 1),
    };
  });
  return {
    words,
    numberParts: plan.numberParts.map(({ part, least }) => partOf(part, least)),
    slots: plan.phrases.ofPart.length,
    ...openLists(plan.lists, PLACED_LISTS),
    ...openLists(rules.openness, ["topics", "examples"]),
    bothSexes: new Set(rules.openness.both_sexes),
  };
}

function openPhrase(
  { phraseRules, phrases, grounds }: LexiconPlan,
  phrase: number,
  lawful: readonly LawfulGround[],
): Phrase {
  const { rules, firstPart, ofPart } = phrases;
  const rule = at(phraseRules, rules[phrase] ?? 0);
  const slot = firstPart[phrase] ?? 0;
  return {
    ...rule,
    ground: rule.ground === null ? null : at(grounds, rule.ground),
    lawful: rule.lawful === null ? null : at(lawful, rule.lawful),
    parts: (firstPart[phrase + 1] ?? ofPart.length) - slot,
    slot,
  };
}

function openNames(endings: readonly string[]): WordGraph<Word> {
  const meanings = new Map(endings.map((ending) => [ending, 0]));
  return new WordGraph(layOutWords(meanings), () => ({
    roles: ROLE.name,
    groups: [],
    parts: [],
    patterns: [],
    names: null,
  }));
}

/** Opens an entry of a plan when it is first asked for, and only once. */
function once<Opened>(open: (index: number) => Opened): (index: number) => Opened {
  const opened: Opened[] = [];
  return (index) => (opened[index] ??= open(index));
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`the plan of the words points to nothing: ${index}`);
  return item;
}
