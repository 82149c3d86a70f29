// wording/*.yaml, already parsed, to one WordingRules: plain JSON, every key checked with the name of its file.

import type {
  AgeRules,
  GroundRule,
  GroupRule,
  LawfulGround,
  NormalisationRules,
  PhraseRule,
  WordingRules,
} from "../../model/postings/wording.ts";
import {
  type FindingSeverity,
  type NamedGround,
  POSTING_CONTENTS,
  WAYS,
} from "../../model/postings/wording-finding.ts";
import { checkPatternSafety } from "./pattern-safety.ts";
import * as shape from "./wording-shape.ts";

type At = shape.At;

const SECTIONS = [
  "normalisation",
  "phrasing",
  "openness",
  "names",
  "surnames",
  "titles",
  "occupations",
  "ages",
  "support",
  "lawful",
  "content",
] as const;
type Section = (typeof SECTIONS)[number];

const WORD_LISTS: ReadonlySet<Section> = new Set(["names", "surnames", "titles", "occupations", "support"]);
const SEVERITIES: readonly FindingSeverity[] = ["red", "grey", "unlawful"];

const KEYS: Readonly<Partial<Record<Section, string>>> = {
  phrasing:
    "limits requires hires calls rejects_before rejects_after refusals rejects_at_end refusals_at_end refusals_around spared undisturbed done_to prefers_before prefers_after suits counts cues fillers connectives goods trade_endings all_but except_after cares_before mentions_before mentions_after mentions_near",
  openness:
    "opens_before opens_after opens_at_end topics negations forbids about quoting turns_against warnings denials charges denial_links list_denials both_sexes",
  ages: "ground law rewrite by_sex minors units labels ranges upper_before upper_after lower_before lower_after about_after below_before cared_after cared_before open_after admits_after admits_before refuses_after refuses_before lawful lawful_lower working_age adult_age older_age",
  content: "empty deferred title skill place hours pay pay_method labels",
  normalisation: "characters keep",
};

/**
 * Puts the files of a wording folder together: `grounds` and `spellings` of all files follow each other in the order of
 * the file names, every other section stands in one file. Keys of `files` are file names, values the parsed YAML.
 * Gives null when there is no file; throws an Error that names the file and the key.
 */
export function assembleWording(files: Record<string, unknown>): WordingRules | null {
  const names = Object.keys(files).sort();
  if (names.length === 0) return null;
  const sections = new Map<string, unknown>();
  const grounds: GroundRule[] = [];
  const spellings: Record<string, readonly string[]> = {};
  for (const file of names) {
    for (const [key, value] of Object.entries(shape.asMapping(files[file], { file, key: "" }))) {
      const at = { file, key };
      if (key === "grounds") grounds.push(...listOf(value, at, readGround));
      else if (key === "spellings") addSpellings(spellings, value, at);
      else if (sections.has(key)) shape.refuse(at, "stands in another file already");
      else sections.set(key, readSection(shape.asOneOf(key, SECTIONS, at), value, at));
    }
  }
  for (const key of SECTIONS) if (!sections.has(key)) throw new Error(`wording: ${key}: no file has this key`);
  const { surnames, titles, normalisation, ...rest } = Object.fromEntries(sections) as unknown as ReadSections;
  const persons = surnames.flatMap((surname) => titles.map((title) => surname + title));
  return { ...rest, normalisation: { ...normalisation, spellings }, persons, grounds };
}

/** The sections as their readers give them. */
type ReadSections = Omit<WordingRules, "grounds" | "persons" | "normalisation"> & {
  surnames: string[];
  titles: string[];
  normalisation: Omit<NormalisationRules, "spellings">;
};

/** Adds the spellings of one file; a plain spelling may have its variants in one file only. */
function addSpellings(known: Record<string, readonly string[]>, value: unknown, at: At): void {
  for (const [plain, variants] of Object.entries(shape.asMapping(value, at))) {
    const where = shape.inside(at, plain);
    if (Object.hasOwn(known, plain)) shape.refuse(where, "stands in another file already");
    known[plain] = shape.asWords(variants, where);
  }
}

function listOf<Item>(value: unknown, at: At, read: (item: unknown, at: At) => Item): Item[] {
  return shape.asList(value, at).map((item, index) => read(item, shape.inside(at, String(index))));
}

function readSection(section: Section, value: unknown, at: At): unknown {
  if (WORD_LISTS.has(section)) return shape.asWords(value, at);
  if (section === "lawful") return listOf(value, at, readLawful);
  const mapping = shape.withKeys(shape.asMapping(value, at), (KEYS[section] ?? "").split(" "), [], at);
  if (section === "ages") return readAges(mapping, at);
  const words = shape.splitWordLists(mapping, at) as shape.Mapping;
  if (section === "normalisation") checkPairs(words.characters as string[], shape.inside(at, "characters"));
  if (section === "content") {
    shape.withKeys(shape.asMapping(words.labels, at), POSTING_CONTENTS, [], shape.inside(at, "labels"));
  }
  return words;
}

function checkPairs(pairs: readonly string[], at: At): void {
  for (const pair of pairs) {
    if ([...pair].length !== 2) shape.refuse(at, `${pair} is not a pair of characters`);
  }
}

function readAges(mapping: shape.Mapping, at: At): AgeRules {
  const { law, minors, by_sex: bySex, ...rest } = mapping;
  const pair = shape.withKeys(shape.asMapping(minors, at), ["child", "juvenile"], [], shape.inside(at, "minors"));
  const words = shape.splitWordLists(rest, at) as Omit<AgeRules, "law" | "minors" | "by_sex">;
  for (const name of ["working_age", "adult_age", "older_age"] as const)
    shape.asNumber(words[name], shape.inside(at, name));
  return {
    ...words,
    law: shape.asTexts(law, shape.inside(at, "law")),
    by_sex: readNamed(bySex, shape.inside(at, "by_sex")),
    minors: {
      child: readNamed(pair.child, shape.inside(at, "minors.child")),
      juvenile: readNamed(pair.juvenile, shape.inside(at, "minors.juvenile")),
    },
  };
}

function readNamed(value: unknown, at: At): NamedGround {
  const mapping = shape.withKeys(shape.asMapping(value, at), ["ground", "law", "rewrite"], [], at);
  return {
    ground: shape.asText(mapping.ground, shape.inside(at, "ground")),
    law: shape.asTexts(mapping.law, shape.inside(at, "law")),
    rewrite: shape.asText(mapping.rewrite, shape.inside(at, "rewrite")),
  };
}

function readGround(value: unknown, at: At): GroundRule {
  const { groups, phrases, patterns, ...named } = shape.asMapping(value, at);
  return {
    ...readNamed(named, at),
    groups: listOf(groups ?? [], shape.inside(at, "groups"), readGroup),
    phrases: listOf(phrases ?? [], shape.inside(at, "phrases"), readPhrase),
    patterns: listOf(patterns ?? [], shape.inside(at, "patterns"), readPattern),
  };
}

const GROUP_WORDS = ["words", "stems", "endings", "bare", "with_occupations", "not_before"] as const;

function readGroup(value: unknown, at: At): GroupRule {
  const mapping = shape.withKeys(shape.asMapping(value, at), ["as"], [...GROUP_WORDS, "sex"], at);
  const as: GroupRule["as"] = {};
  for (const [name, severity] of Object.entries(shape.asMapping(mapping.as, shape.inside(at, "as")))) {
    const where = shape.inside(at, `as.${name}`);
    as[shape.asOneOf(name, WAYS, where)] = shape.asOneOf(severity, SEVERITIES, where);
  }
  const group: GroupRule = { as };
  if (mapping.sex !== undefined) group.sex = shape.asOneOf(mapping.sex, ["男", "女"], shape.inside(at, "sex"));
  for (const name of GROUP_WORDS) {
    if (mapping[name] !== undefined) group[name] = shape.asWords(mapping[name], shape.inside(at, name));
  }
  return group;
}

function readPhrase(value: unknown, at: At): PhraseRule {
  const optional = ["unless", "within", "opens", "denied", "across"];
  const mapping = shape.withKeys(shape.asMapping(value, at), ["severity", "says"], optional, at);
  const phrase: PhraseRule = {
    severity: shape.asOneOf(mapping.severity, SEVERITIES, shape.inside(at, "severity")),
    says: shape.asTexts(mapping.says, shape.inside(at, "says")),
  };
  if (mapping.unless !== undefined) phrase.unless = shape.asWords(mapping.unless, shape.inside(at, "unless"));
  if (mapping.within !== undefined) phrase.within = shape.asNumber(mapping.within, shape.inside(at, "within"));
  for (const name of ["opens", "denied", "across"] as const)
    if (mapping[name] !== undefined) phrase[name] = mapping[name] === true;
  return phrase;
}

function readPattern(value: unknown, at: At): { severity: FindingSeverity; trigger: string; pattern: string } {
  const mapping = shape.withKeys(shape.asMapping(value, at), ["severity", "trigger", "pattern"], [], at);
  return {
    severity: shape.asOneOf(mapping.severity, SEVERITIES, shape.inside(at, "severity")),
    trigger: shape.asText(mapping.trigger, shape.inside(at, "trigger")),
    pattern: readSafePattern(mapping.pattern, shape.inside(at, "pattern")),
  };
}

/** A regular expression that cannot backtrack badly, whatever text it meets. */
function readSafePattern(value: unknown, at: At): string {
  const pattern = shape.asText(value, at);
  const unsafe = checkPatternSafety(pattern);
  if (unsafe !== null) shape.refuse(at, `pattern ${pattern} ${unsafe}`);
  return pattern;
}

function readLawful(value: unknown, at: At): LawfulGround {
  const mapping = shape.withKeys(
    shape.asMapping(value, at),
    ["name", "law", "grounds", "becomes"],
    ["words", "load", "sex", "not_for", "near"],
    at,
  );
  const lawful: LawfulGround = {
    name: shape.asText(mapping.name, shape.inside(at, "name")),
    law: shape.asTexts(mapping.law, shape.inside(at, "law")),
    grounds: shape.asWords(mapping.grounds, shape.inside(at, "grounds")),
    becomes: shape.asOneOf(mapping.becomes, ["none", "grey"], shape.inside(at, "becomes")),
  };
  if (mapping.words !== undefined) lawful.words = shape.asWords(mapping.words, shape.inside(at, "words"));
  if (mapping.not_for !== undefined) lawful.not_for = shape.asWords(mapping.not_for, shape.inside(at, "not_for"));
  if (mapping.near !== undefined) lawful.near = mapping.near === true;
  if (mapping.sex !== undefined) lawful.sex = shape.asOneOf(mapping.sex, ["男", "女"], shape.inside(at, "sex"));
  if (mapping.load !== undefined) {
    lawful.load = shape.splitWordLists(shape.asMapping(mapping.load, at), shape.inside(at, "load")) as NonNullable<
      LawfulGround["load"]
    >;
  }
  return lawful;
}
