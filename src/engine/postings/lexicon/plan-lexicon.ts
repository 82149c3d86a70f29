// The wording rules → a plan of all their words: plain data, made once a standard.

import type { LexiconPlan, PhraseRulePlan } from "../../../model/postings/lexicon-plan.ts";
import { joinLists } from "../../../model/postings/number-lists.ts";
import type {
  GroundRule,
  GroupRule,
  PhraseRule,
  PhrasingRules,
  WordingRules,
} from "../../../model/postings/wording.ts";
import { layOutWords } from "../letters/word-graph.ts";
import { ROLE } from "./roles.ts";

/** Everything that is read only once it is done. */
type Writable<Whole> = {
  -readonly [Key in keyof Whole]: Whole[Key] extends readonly (infer Item)[] ? Item[] : Whole[Key];
};
type Draft = Writable<Omit<LexiconPlan, "words" | "meanings" | "phrases" | "lists">> & {
  words: Map<string, WordDraft>;
  /** The rule of each phrase, and the phrase of each part. */
  phrases: number[];
  parts: number[];
};

/** What a word is good for; most are good for one thing only. */
interface WordDraft {
  roles: number;
  groups?: number[];
  parts?: number[];
  patterns?: number[];
  names?: number;
}

const DEFAULT_WITHIN = 5;

/** Plans the lexicon of the rules. */
export function planLexicon(rules: WordingRules): LexiconPlan {
  const draft: Draft = {
    words: new Map(),
    grounds: rules.grounds.map(({ ground, law, rewrite }) => ({ ground, law, rewrite })),
    groups: [],
    phraseRules: [],
    phrases: [],
    parts: [],
    numberParts: [],
    patterns: [],
    names: [],
  };
  addRoles(draft, rules);
  rules.grounds.forEach((rule, ground) => {
    for (const group of rule.groups ?? []) addGroup(draft, rules, ground, group);
    for (const phrase of rule.phrases ?? []) addPhrases(draft, { ground, lawful: null }, phrase);
    addPatterns(draft, ground, rule);
  });
  rules.lawful.forEach(({ words = [], unless = [] }, lawful) => {
    addPhrases(draft, { ground: null, lawful }, { severity: "grey", says: words, opens: false, unless });
  });
  const { words, phrases, parts, ...plan } = draft;
  const { goods, trade_endings, mentions_near, spared, undisturbed, done_to } = rules.phrasing;
  const lists = { goods, trade_endings, mentions_near, spared, undisturbed, done_to };
  return { ...plan, ...layOutMeanings(words), phrases: layOutPhrases(phrases, parts), lists };
}

/** Words with the same meaning share it. */
function layOutMeanings(words: ReadonlyMap<string, WordDraft>): Pick<LexiconPlan, "words" | "meanings"> {
  const meanings: WordDraft[] = [];
  const known = new Map<string, number>();
  const numbered = new Map<string, number>();
  for (const [text, meaning] of words) {
    const key = JSON.stringify(meaning);
    const number = known.get(key) ?? meanings.push(meaning) - 1;
    known.set(key, number);
    numbered.set(text, number);
  }
  return {
    words: layOutWords(numbered),
    meanings: {
      roles: Int32Array.from(meanings, ({ roles }) => roles),
      groups: joinLists(meanings.map(({ groups = [] }) => groups)),
      parts: joinLists(meanings.map(({ parts = [] }) => parts)),
      patterns: joinLists(meanings.map(({ patterns = [] }) => patterns)),
      names: Uint16Array.from(meanings, ({ names }) => (names === undefined ? 0 : names + 1)),
    },
  };
}

function layOutPhrases(rules: readonly number[], ofPart: readonly number[]): LexiconPlan["phrases"] {
  return {
    rules: Uint16Array.from(rules),
    firstPart: Uint16Array.from(rules, (_, phrase) => ofPart.indexOf(phrase)),
    ofPart: Uint16Array.from(ofPart),
  };
}

function wordOf({ words }: Draft, text: string): WordDraft {
  const known = words.get(text);
  if (known !== undefined) return known;
  const word: WordDraft = { roles: 0 };
  words.set(text, word);
  return word;
}

/** 别＋打电话, 不适合＋本岗位. */
function joinRefusals(refusals: PhrasingRules["refusals"]): string[] {
  return Object.values(refusals).flatMap(({ heads, tails }) =>
    heads.flatMap((head) => tails.map((tail) => head + tail)),
  );
}

function addRoles(draft: Draft, rules: WordingRules): void {
  const { phrasing, openness } = rules;
  const lists: [number, readonly string[]][] = [
    [ROLE.limit, phrasing.limits],
    [ROLE.require, phrasing.requires],
    [ROLE.hire, phrasing.hires],
    [ROLE.call, phrasing.calls],
    // 信教的一律不录: what refuses before a group refuses at the end of its clause as well.
    [ROLE.rejectBefore | ROLE.rejectAtEnd, phrasing.rejects_before],
    [ROLE.rejectAfter, phrasing.rejects_after],
    [ROLE.rejectAfter, joinRefusals(phrasing.refusals)],
    [ROLE.rejectAtEnd, phrasing.rejects_at_end],
    [ROLE.rejectAtEnd, joinRefusals(phrasing.refusals_at_end)],
    [ROLE.rejectBefore | ROLE.rejectAtEnd, joinRefusals(phrasing.refusals_around)],
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
  for (const [role, words] of lists) for (const word of words) wordOf(draft, word).roles |= role;
}

function addGroup(draft: Draft, rules: WordingRules, ground: number, rule: GroupRule): void {
  const group = { ground, as: rule.as, sex: rule.sex ?? null };
  const plain = draft.groups.push({ ...group, bare: false }) - 1;
  const endings = rule.not_before ?? [];
  const names = endings.length === 0 ? null : draft.names.push(endings) - 1;
  const words = [...(rule.words ?? [])];
  for (const stem of rule.stems ?? []) for (const ending of rule.endings ?? []) words.push(stem + ending);
  for (const stem of rule.with_occupations ?? []) for (const work of rules.occupations) words.push(stem + work);
  for (const text of words) {
    const word = wordOf(draft, text);
    word.roles |= ROLE.group;
    if (word.groups?.includes(plain) !== true) word.groups = [...(word.groups ?? []), plain];
    if (names !== null) word.names = names;
  }
  if (rule.bare === undefined) return;
  const bare = draft.groups.push({ ...group, bare: true }) - 1;
  for (const text of rule.bare) {
    const word = wordOf(draft, text);
    word.roles |= ROLE.group;
    word.groups = [...(word.groups ?? []), bare];
  }
}

/** `押/扣…身份证/证件`: parts apart by `…`, alternatives by `/`; `{数}` any number, `{1000以上}` one at least that large. */
function addPhrases(draft: Draft, about: Pick<PhraseRulePlan, "ground" | "lawful">, phraseRule: PhraseRule): void {
  const { severity, says, within = DEFAULT_WITHIN, unless = [] } = phraseRule;
  const { opens = true, denied = true, across = false } = phraseRule;
  const rule = draft.phraseRules.push({ ...about, severity, within, opens, denied, across, unless }) - 1;
  for (const say of says) {
    const parts = say.split("…");
    const phrase = draft.phrases.push(rule) - 1;
    for (const part of parts) {
      const number = draft.parts.push(phrase) - 1;
      for (const word of part.split("/")) addPart(draft, word, number);
    }
  }
}

function addPart(draft: Draft, text: string, part: number): void {
  const number = /^\{(?:数|(\d+)以上)\}$/.exec(text);
  if (number !== null) draft.numberParts.push({ part, least: Number(number[1] ?? 1) });
  else if (text !== "") {
    const word = wordOf(draft, text);
    word.parts = [...(word.parts ?? []), part];
  }
}

function addPatterns(draft: Draft, ground: number, { patterns = [] }: GroundRule): void {
  for (const { severity, trigger, pattern } of patterns) {
    const word = wordOf(draft, trigger);
    word.patterns = [...(word.patterns ?? []), draft.patterns.push({ ground, severity, pattern }) - 1];
  }
}
