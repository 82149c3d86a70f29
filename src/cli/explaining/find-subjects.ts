// What somebody asks about, in their words: a list of clauses, a clause, a check, a question of the form.

import { words } from "../../locale/index.ts";
import { referencesIn } from "../../model/references.ts";
import type { Checklist, Clause, Fact, Parameter, Standard } from "../../model/standard.ts";
import { isCalled, readNumeral } from "../find-checklist.ts";

export interface Found {
  /** Lists of clauses that were asked for as such: 零工服务站点, 附件3. */
  checklists: Checklist[];
  clauses: { clause: Clause; checklist: Checklist | null }[];
  facts: Fact[];
}

const NOTHING: Found = { checklists: [], clauses: [], facts: [] };
const MAIN_TEXT = /^正文第?([一二三四五六七八九十]?)/u;
/** 第十四条, 附件1第14条, 综合第14条: the number of a clause within its list. */
const NUMBERED = /^(.*?)第?(\d{1,2}|[一二三四五六七八九十]{1,3})条?$/u;

/** Ids and names first, then everything whose title or label holds the words, then whatever speaks of them. */
export function findSubjects(standard: Standard, asked: string): Found {
  const wanted = fold(asked);
  if (wanted === "") return NOTHING;
  const clauses = allClauses(standard);
  const facts = standard.facts.flatMap((group) => group.facts);
  const search = { clauses, facts, wanted };
  for (const found of [
    { ...NOTHING, clauses: findById(search) },
    findLists(standard, asked, search),
    { ...NOTHING, clauses: findByNumber(standard, asked, clauses) },
    { ...NOTHING, clauses: clauses.filter(({ clause }) => headingsOf(clause).some((name) => fold(name) === wanted)) },
    { ...NOTHING, facts: facts.filter((fact) => namesOf(fact).some((name) => fold(name) === wanted)) },
    findNamed(search),
    { ...NOTHING, checklists: standard.checklists.filter(({ marketType }) => marketType.includes(wanted)) },
    findSpokenOf(search, standard.parameters),
  ])
    if (found.checklists.length + found.clauses.length + found.facts.length > 0) return found;
  return NOTHING;
}

interface Search {
  clauses: Found["clauses"];
  facts: readonly Fact[];
  wanted: string;
}

function findById({ clauses, wanted }: Search): Found["clauses"] {
  const id = wanted.replace(/^第|条$/gu, "");
  return clauses.filter(({ clause }) => clause.id === id || clause.checks.some((check) => check.id === id));
}

/** A market type or annex with what else has its name; 正文四: the clauses of that part of the main text. */
function findLists(standard: Standard, asked: string, search: Search): Found {
  const checklists = standard.checklists.filter((checklist) => isCalled(checklist, asked));
  if (checklists.length > 0) return { ...findNamed(search), checklists };
  const part = MAIN_TEXT.exec(search.wanted)?.[1];
  if (part === undefined) return NOTHING;
  const annexes = new Set(standard.checklists.map(({ annex }) => annex));
  const mainText = search.clauses.filter(({ clause }) => !annexes.has(Number(clause.id.split(".")[0])));
  return { ...NOTHING, clauses: mainText.filter(({ clause }) => part === "" || clause.section.startsWith(part)) };
}

function findByNumber({ checklists }: Standard, asked: string, clauses: Found["clauses"]): Found["clauses"] {
  const [, list = "", numeral = ""] = NUMBERED.exec(fold(asked)) ?? [];
  const number = readNumeral(numeral);
  if (number === null) return [];
  const meant = checklists.filter((checklist) => list === "" || isCalled(checklist, list));
  const ids = new Set(meant.map(({ annex }) => `${annex}.${number}`));
  return clauses.filter(({ clause }) => ids.has(clause.id));
}

function findNamed({ clauses, facts, wanted }: Search): Found {
  return {
    checklists: [],
    clauses: clauses.filter(({ clause }) => fold(clause.title).includes(wanted)),
    facts: facts.filter((fact) => labelsOf(fact).some((name) => fold(name).includes(wanted))),
  };
}

/** What only speaks of it: in the document's words, in what is asked, by the kind of demand, among the choices. */
function findSpokenOf({ clauses, facts, wanted }: Search, parameters: readonly Parameter[]): Found {
  const used = new Map(parameters.map(({ name, zh }) => [name, zh]));
  return {
    checklists: [],
    clauses: clauses.filter(({ clause }) => wordsOf(clause, used).some((text) => fold(text).includes(wanted))),
    facts: facts.filter((fact) => partsOf(fact).some((text) => fold(text).includes(wanted))),
  };
}

function wordsOf({ text, checks, evidence }: Clause, parameters: ReadonlyMap<string, string>): string[] {
  const numbers = [...referencesIn(checks)].filter(({ kind }) => kind === "parameter").map(({ name }) => name);
  return [
    text,
    ...evidence,
    ...checks.flatMap(({ asks, level }) => [asks, words.terms.levels[level]]),
    ...numbers.flatMap((name) => [name, parameters.get(name) ?? ""]),
  ];
}

/** 三、服务功能 and 招聘服务, the first without its number. */
function headingsOf({ section, topic }: Clause): string[] {
  return [section.replace(/^.{1,3}、/u, ""), ...(topic === null ? [] : [topic])];
}

function partsOf({ choices = [], means = {}, fields = [], ask = "" }: Fact): string[] {
  return [...choices, ...Object.keys(means), ...fields.map(({ zh }) => zh), ask];
}

function allClauses(standard: Standard): Found["clauses"] {
  const seen = new Set<string>();
  const found: Found["clauses"] = [];
  for (const checklist of standard.checklists) {
    for (const clause of checklist.clauses) {
      if (seen.has(clause.id)) continue;
      seen.add(clause.id);
      found.push({ clause, checklist });
    }
  }
  for (const clause of standard.governmentDuties) found.push({ clause, checklist: null });
  return found;
}

function namesOf(fact: Fact): string[] {
  return [fact.key, ...labelsOf(fact)];
}

function labelsOf(fact: Fact): string[] {
  return [fact.zh, fact.zh.replace(/（[^）]*）$/u, ""), ...(fact.synonyms ?? [])];
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s“”"]/gu, "")
    .toLowerCase();
}
