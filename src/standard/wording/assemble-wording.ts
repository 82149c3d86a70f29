// wording/*.yaml, checked by their schema, put together to one WordingRules: plain JSON.

import { words } from "../../locale/index.ts";
import type { GroundRule, NormalisationRules, WordingRules } from "../../model/postings/wording.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { ParsedRuleFile } from "../rule-file.ts";
import { problemAt } from "../rule-set.ts";
import { findPatternFault } from "./find-pattern-fault.ts";

const say = words.standard.wording;

/** Each stands in one file; `grounds` and `spellings` may be spread over several. */
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

/** What the files say together, once their lines are split into words. */
interface WordingFiles extends Omit<WordingRules, "grounds" | "persons" | "normalisation" | "plan"> {
  surnames: readonly string[];
  titles: readonly string[];
  normalisation: Omit<NormalisationRules, "spellings">;
  grounds?: readonly GroundRule[];
  spellings?: NormalisationRules["spellings"];
}

/** Lists of whole texts; every other list of texts is one of words, several a line, apart by blanks. */
const TEXT_LISTS: ReadonlySet<string> = new Set(["law", "says"]);

/**
 * Puts the files of a wording folder together: `grounds` and `spellings` of all files follow each other in the order of
 * the files. Gives null when there is no file, or when something about them is wrong, which becomes a problem.
 */
export function assembleWording(files: readonly ParsedRuleFile[], problems: RuleProblem[]): WordingRules | null {
  const faults = [...files.flatMap(findUnsafePatterns), ...findRepeated(files), ...findMissing(files)];
  problems.push(...faults);
  if (files.length === 0 || faults.length > 0) return null;
  const parts = files.map(({ value }) => splitWords(value) as Partial<WordingFiles>);
  const {
    surnames,
    titles,
    normalisation,
    spellings: _ofOne,
    ...sections
  } = Object.assign({}, ...parts) as WordingFiles;
  const spellings = Object.assign({}, ...parts.map((part) => part.spellings)) as NormalisationRules["spellings"];
  return {
    ...sections,
    normalisation: { ...normalisation, spellings },
    persons: surnames.flatMap((surname) => titles.map((title) => surname + title)),
    grounds: parts.flatMap(({ grounds = [] }) => grounds),
  };
}

/** A section, or a plain spelling, that an earlier file has already. */
function findRepeated(files: readonly ParsedRuleFile[]): RuleProblem[] {
  const known = new Set<string>();
  return files.flatMap((file) =>
    [...pathsIn(file)].flatMap((path) => {
      const name = path.join(".");
      if (known.has(name)) return [problemAt(file, path, "wording-invalid", say.repeated(name))];
      known.add(name);
      return [];
    }),
  );
}

/** What may stand only once. */
function* pathsIn({ value }: ParsedRuleFile): Generator<readonly string[]> {
  for (const [key, inside] of Object.entries(value as WordingFiles)) {
    if (key === "spellings") yield* Object.keys(inside).map((plain) => [key, plain]);
    else if (key !== "grounds") yield [key];
  }
}

function findMissing(files: readonly ParsedRuleFile[]): RuleProblem[] {
  const [first] = files;
  if (first === undefined) return [];
  const known = new Set(files.flatMap(({ value }) => Object.keys(value as WordingFiles)));
  return SECTIONS.filter((section) => !known.has(section)).map((section) =>
    problemAt(first, [], "wording-invalid", say.missing(section)),
  );
}

/** Makes words of every list of lines below, but for those of whole texts. */
function splitWords(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    if (TEXT_LISTS.has(key)) return value;
    return value.flatMap((item: unknown) =>
      typeof item === "string" ? item.split(/\s+/u).filter((word) => word !== "") : [splitWords(item)],
    );
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, splitWords(item, name)]));
}

/** Regular expressions that could backtrack badly on some text. */
function findUnsafePatterns(file: ParsedRuleFile): RuleProblem[] {
  const { grounds = [] } = file.value as WordingFiles;
  return grounds.flatMap(({ patterns = [] }, ground) =>
    patterns.flatMap(({ pattern }, index) => {
      const fault = findPatternFault(pattern);
      const path = ["grounds", ground, "patterns", index, "pattern"];
      return fault === null ? [] : [problemAt(file, path, "pattern-unsafe", say.unsafe(pattern, fault))];
    }),
  );
}
