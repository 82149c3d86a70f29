// The rule words compiled once: one trie, every word knowing its roles, groups and phrase parts.

import type {
  FindingSeverity,
  GroundRule,
  GroupRule,
  LawfulGround,
  PhraseRule,
  Way,
  WordingRules,
} from "../../model/wording.ts";
import { checkPatternSafety } from "./pattern-safety.ts";
import { ROLE } from "./roles.ts";
import { WordList } from "./word-list.ts";
import { WordTrie } from "./word-trie.ts";

export interface Group {
  ground: GroundRule;
  as: Partial<Record<Way, FindingSeverity>>;
  sex: "男" | "女" | null;
  /** The word counts only where no other word goes on right behind it. */
  bare: boolean;
}

/** A compiled expression: its parts follow each other within a few letters of one clause. */
export interface Phrase {
  ground: GroundRule | null;
  /** Set instead of `ground` for the words of a lawful reason. */
  lawful: LawfulGround | null;
  severity: FindingSeverity;
  parts: number;
  /** Slot of its first part among the parts of all phrases. */
  slot: number;
  within: number;
  opens: boolean;
  denied: boolean;
  across: boolean;
  unless: readonly string[];
}

export interface PhrasePart {
  phrase: Phrase;
  index: number;
  /** For a number: the least value; 0 for words. */
  least: number;
}

export interface Word {
  text: string;
  roles: number;
  groups: Group[];
  parts: PhrasePart[];
  patterns: CompiledPattern[];
  /** Endings that make it the name of a thing (东北人＋饺子馆): kept once a rule, not once a word. */
  names: WordTrie<Word> | null;
}

export interface CompiledPattern {
  ground: GroundRule;
  severity: FindingSeverity;
  pattern: RegExp;
}

export interface Lexicon {
  trie: WordTrie<Word>;
  numberParts: PhrasePart[];
  slots: number;
  goods: WordList;
  trades: WordList;
  bothSexes: ReadonlySet<string>;
}

const DEFAULT_WITHIN = 5;
/** Most words are only the name of something: they share one empty list. */
const NONE: never[] = [];

/** Compiles the rule words. Throws on a pattern that is not safe. */
export function buildLexicon(rules: WordingRules): Lexicon {
  const lexicon: Lexicon = {
    trie: new WordTrie(),
    numberParts: [],
    slots: 0,
    goods: new WordList(rules.phrasing.goods),
    trades: new WordList(rules.phrasing.trade_endings),
    bothSexes: new Set(rules.openness.both_sexes),
  };
  addRoles(lexicon, rules);
  for (const ground of rules.grounds) {
    for (const group of ground.groups ?? []) addGroup(lexicon, rules, ground, group);
    for (const phrase of ground.phrases ?? []) {
      for (const say of phrase.says) addPhrase(lexicon, say, { ground, lawful: null, rule: phrase });
    }
    for (const { severity, trigger, pattern } of ground.patterns ?? []) {
      const unsafe = checkPatternSafety(pattern);
      if (unsafe !== null) throw new Error(`wording rules: ${ground.ground}: pattern ${pattern}: ${unsafe}`);
      const word = wordOf(lexicon, trigger);
      word.patterns = [...word.patterns, { ground, severity, pattern: new RegExp(pattern, "u") }];
    }
  }
  for (const lawful of rules.lawful) {
    const rule: PhraseRule = { severity: "grey", says: lawful.words ?? [], opens: false };
    for (const say of rule.says) addPhrase(lexicon, say, { ground: null, lawful, rule });
  }
  return lexicon;
}

function wordOf(lexicon: Lexicon, text: string): Word {
  return lexicon.trie.add(text, () => ({ text, roles: 0, groups: NONE, parts: NONE, patterns: NONE, names: null }));
}

function addRoles(lexicon: Lexicon, rules: WordingRules): void {
  const { phrasing, openness } = rules;
  const lists: [number, readonly string[]][] = [
    [ROLE.limit, phrasing.limits],
    [ROLE.require, phrasing.requires],
    [ROLE.hire, phrasing.hires],
    [ROLE.call, phrasing.calls],
    [ROLE.rejectBefore, phrasing.rejects_before],
    [ROLE.rejectAfter, phrasing.rejects_after],
    [ROLE.rejectAtEnd, phrasing.rejects_at_end],
    [ROLE.preferBefore, phrasing.prefers_before],
    [ROLE.preferAfter, phrasing.prefers_after],
    [ROLE.suit, phrasing.suits],
    [ROLE.count, phrasing.counts],
    [ROLE.cue, phrasing.cues],
    [ROLE.filler, phrasing.fillers],
    [ROLE.connective, phrasing.connectives],
    [ROLE.allBut, phrasing.all_but],
    [ROLE.exceptAfter, phrasing.except_after],
    [ROLE.care, phrasing.cares_before],
    [ROLE.mentionBefore, phrasing.mentions_before],
    [ROLE.mentionAfter, phrasing.mentions_after],
    [ROLE.openBefore, openness.opens_before],
    [ROLE.openAfter, openness.opens_after],
    [ROLE.openAtEnd, openness.opens_at_end],
    [ROLE.negate, openness.negations],
    [ROLE.forbid, openness.forbids],
    [ROLE.about, openness.about],
    [ROLE.quote, openness.quoting],
    [ROLE.warning, openness.warnings],
    [ROLE.name, rules.names],
    [ROLE.name | ROLE.care, rules.persons],
    [ROLE.occupation, rules.occupations],
    [ROLE.support, rules.support],
  ];
  for (const [role, words] of lists) for (const word of words) wordOf(lexicon, word).roles |= role;
}

function addGroup(lexicon: Lexicon, rules: WordingRules, ground: GroundRule, rule: GroupRule): void {
  const plain: Group = { ground, as: rule.as, sex: rule.sex ?? null, bare: false };
  const words = [...(rule.words ?? [])];
  for (const stem of rule.stems ?? []) for (const ending of rule.endings ?? []) words.push(stem + ending);
  for (const stem of rule.with_occupations ?? []) for (const work of rules.occupations) words.push(stem + work);
  const names = compileNames(rule.not_before ?? []);
  for (const text of words) {
    const word = wordOf(lexicon, text);
    word.roles |= ROLE.group;
    if (!word.groups.some((group) => group.ground === ground && group.as === rule.as))
      word.groups = [...word.groups, plain];
    if (names !== null) word.names = names;
  }
  for (const text of rule.bare ?? []) {
    const word = wordOf(lexicon, text);
    word.roles |= ROLE.group;
    word.groups = [...word.groups, { ...plain, bare: true }];
  }
}

function compileNames(endings: readonly string[]): WordTrie<Word> | null {
  if (endings.length === 0) return null;
  const names = new WordTrie<Word>();
  for (const text of endings) {
    names.add(text, () => ({ text, roles: ROLE.name, groups: NONE, parts: NONE, patterns: NONE, names: null }));
  }
  return names;
}

interface PhraseSource {
  ground: GroundRule | null;
  lawful: LawfulGround | null;
  rule: PhraseRule;
}

/** `押/扣…身份证/证件`: parts apart by `…`, alternatives by `/`; `{数}` any number, `{1000以上}` one at least that large. */
function addPhrase(lexicon: Lexicon, say: string, { ground, lawful, rule }: PhraseSource): void {
  const parts = say.split("…");
  const phrase: Phrase = {
    ground,
    lawful,
    severity: rule.severity,
    parts: parts.length,
    slot: lexicon.slots,
    within: rule.within ?? DEFAULT_WITHIN,
    opens: rule.opens ?? true,
    denied: rule.denied ?? true,
    across: rule.across ?? false,
    unless: rule.unless ?? [],
  };
  lexicon.slots += parts.length;
  parts.forEach((part, index) => {
    for (const word of part.split("/")) {
      const number = /^\{(?:数|(\d+)以上)\}$/.exec(word);
      if (number !== null) lexicon.numberParts.push({ phrase, index, least: Number(number[1] ?? 1) });
      else if (word !== "") {
        const entry = wordOf(lexicon, word);
        entry.parts = [...entry.parts, { phrase, index, least: 0 }];
      }
    }
  });
}
