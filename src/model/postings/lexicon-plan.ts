// The words of the wording rules, laid out at build time for matching.

import type { NumberLists } from "./number-lists.ts";
import type { WordGraphLayout } from "./word-graph-layout.ts";
import type { FindingSeverity, NamedGround, Severities } from "./wording-finding.ts";

/** Lists of the phrasing rules whose words are looked for at a given place of a text only. */
export const PLACED_LISTS = ["goods", "trade_endings", "mentions_near", "spared", "undisturbed", "done_to"] as const;

/** The words of the rules laid out for matching; what several words share stands once and is pointed to by its index. */
export interface LexiconPlan {
  words: WordGraphLayout;
  grounds: readonly NamedGround[];
  groups: readonly {
    ground: number;
    as: Severities;
    sex: "男" | "女" | null;
    /** The word counts only where no other word goes on right behind it. */
    bare: boolean;
  }[];
  /** What the phrases of one rule have in common. */
  phraseRules: readonly PhraseRulePlan[];
  /** The parts of all phrases are numbered through. */
  phrases: {
    /** The rule of a phrase. */
    rules: Uint16Array;
    /** The first part of a phrase. */
    firstPart: Uint16Array;
    /** The phrase that a part belongs to. */
    ofPart: Uint16Array;
  };
  /** Parts that are a number, and the least it may be. */
  numberParts: readonly { part: number; least: number }[];
  patterns: readonly { ground: number; severity: FindingSeverity; pattern: string }[];
  /** Endings that make a group the name of a thing, by rule. */
  names: readonly (readonly string[])[];
  /** What words are good for, by meaning. */
  meanings: {
    roles: Int32Array;
    groups: NumberLists;
    parts: NumberLists;
    patterns: NumberLists;
    /** 1 + the endings of a name; 0 for none. */
    names: Uint16Array;
  };
  lists: Readonly<Record<(typeof PLACED_LISTS)[number], readonly string[]>>;
}

export interface PhraseRulePlan {
  /** Of ground and lawful reason exactly one is set. */
  ground: number | null;
  lawful: number | null;
  severity: FindingSeverity;
  within: number;
  opens: boolean;
  denied: boolean;
  across: boolean;
  unless: readonly string[];
}
