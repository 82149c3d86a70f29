// The words of the rules, opened for matching: every word knows its roles, groups and phrase parts.

import type { LexiconPlan, PhraseRulePlan } from "../../model/lexicon-plan.ts";
import type { GroupRule, LawfulGround, WordingRules } from "../../model/wording.ts";
import type { FindingSeverity, NamedGround } from "../../model/wording-finding.ts";
import { ROLE } from "./roles.ts";
import { layOutWords, WordGraph } from "./word-graph.ts";
import { WordList } from "./word-list.ts";

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

export interface Lexicon {
  words: WordGraph<Word>;
  numberParts: readonly PhrasePart[];
  slots: number;
  goods: WordList;
  trades: WordList;
  topics: WordList;
  mentionsNear: WordList;
  spared: WordList;
  undisturbed: WordList;
  doneTo: WordList;
  bothSexes: ReadonlySet<string>;
}

/** Opens the plan of the rules' words. */
export function openLexicon(plan: LexiconPlan, rules: WordingRules): Lexicon {
  const groundOf = (index: number) => at(plan.grounds, index);
  const groups = once(plan.groups, (group): Group => ({ ...group, ground: groundOf(group.ground) }));
  const phrases = openPhrases(plan, rules.lawful);
  const partOf = (slot: number, least = 0): PhrasePart => {
    const phrase = at(phrases, slot);
    return { phrase, index: slot - phrase.slot, least };
  };
  const patterns = once(
    plan.patterns,
    ({ ground, severity, pattern }): CompiledPattern => ({
      ground: groundOf(ground),
      severity,
      pattern: new RegExp(pattern, "u"),
    }),
  );
  const names = once(plan.names, openNames);
  const words = new WordGraph(plan.words, (meaning): Word => {
    const word = at(plan.meanings, meaning);
    return {
      roles: word.roles,
      groups: word.groups?.map(groups) ?? [],
      parts: word.parts?.map((slot) => partOf(slot)) ?? [],
      patterns: word.patterns?.map(patterns) ?? [],
      names: word.names === undefined ? null : names(word.names),
    };
  });
  return {
    words,
    numberParts: plan.numberParts.map(({ part, least }) => partOf(part, least)),
    slots: phrases.length,
    goods: new WordList(plan.goods),
    trades: new WordList(plan.trades),
    topics: new WordList(plan.topics),
    mentionsNear: new WordList(plan.mentionsNear),
    spared: new WordList(plan.spared),
    undisturbed: new WordList(plan.undisturbed),
    doneTo: new WordList(plan.doneTo),
    bothSexes: new Set(rules.openness.both_sexes),
  };
}

/** The phrase of every part, by the part's slot. */
function openPhrases({ phraseRules, phrases, grounds }: LexiconPlan, lawful: readonly LawfulGround[]): Phrase[] {
  const owners: Phrase[] = [];
  for (const { rule, parts } of phrases) {
    const shared = at(phraseRules, rule);
    const phrase: Phrase = {
      ...shared,
      ground: shared.ground === null ? null : at(grounds, shared.ground),
      lawful: shared.lawful === null ? null : at(lawful, shared.lawful),
      parts,
      slot: owners.length,
    };
    for (let index = 0; index < parts; index += 1) owners.push(phrase);
  }
  return owners;
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

/** Opens entries of a plan when they are first asked for, and each only once. */
function once<Plan, Opened>(plans: readonly Plan[], open: (plan: Plan) => Opened): (index: number) => Opened {
  const opened: Opened[] = [];
  return (index) => (opened[index] ??= open(at(plans, index)));
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`the plan of the words points to nothing: ${index}`);
  return item;
}
