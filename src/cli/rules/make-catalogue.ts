// A standard → its catalogue, with every condition put into words by the engine that judges it.

import { type CompiledCheck, compileChecklist } from "../../engine/compile-standard.ts";
import { openPostingJudge } from "../../engine/postings/open-posting-judge.ts";
import { words } from "../../locale/index.ts";
import type { Catalogue, CatalogueCheck, CatalogueClause } from "../../model/rule-sets/catalogue.ts";
import type { Clause, Standard } from "../../model/standard.ts";
import { describeCheck } from "../explaining/describe-check.ts";

const say = words.rules.catalogue;

/** Describes every checklist; a check that stands in several is described once. */
export function makeCatalogue(standard: Standard): Catalogue {
  const postings = openPostingJudge(standard.wording);
  const clauses = new Map<string, CatalogueClause>();
  const described = new Map<string, CatalogueCheck>();
  for (const { id, title } of standard.checklists) {
    const compiled = compileChecklist(standard, id, { postings });
    for (const { clause, checks } of compiled.clauses) {
      const here = checks.map((check) => describeOnce(check, standard, described, title));
      const known = clauses.get(clause.id);
      if (known === undefined) clauses.set(clause.id, writeClause(clause, here));
      // A checklist that extends another may judge a check its own way: said below the clause.
      else
        clauses.set(clause.id, {
          ...known,
          checks: [...known.checks, ...here.filter((check) => !hasCheck(known, check))],
        });
    }
  }
  for (const duty of standard.governmentDuties) clauses.set(duty.id, writeClause(duty, duty.checks.map(describeDuty)));
  const titles = new Set([...clauses.values()].map((clause) => sectionOf(clause.id, standard)));
  return {
    title: standard.title,
    about: [
      [say.document, standard.document],
      [say.issuer, standard.issuer],
      [say.issued, standard.issued],
      [say.version, `${standard.id}@${standard.version}`],
      [say.basis, say.basisIs],
    ],
    checklists: standard.checklists.map(({ title, marketType, clauses: listed }) => ({
      title: title.includes(marketType) ? title : `${marketType}：${title}`,
      clauses: listed.map(({ id }) => id),
    })),
    sections: [...titles].map((title) => ({
      title,
      clauses: [...clauses.values()].filter((clause) => sectionOf(clause.id, standard) === title),
    })),
  };
}

function describeOnce(
  compiled: CompiledCheck,
  standard: Standard,
  described: Map<string, CatalogueCheck>,
  list: string,
): CatalogueCheck {
  const check = describeCheck(compiled, standard);
  const known = described.get(compiled.check.id);
  if (known === undefined) {
    described.set(compiled.check.id, check);
    return check;
  }
  const isSame = JSON.stringify(known) === JSON.stringify(check);
  return isSame ? known : { ...check, heading: say.ownWay(check.heading, list) };
}

function hasCheck(clause: CatalogueClause, check: CatalogueCheck): boolean {
  return clause.checks.some(({ heading }) => heading === check.heading);
}

function writeClause(clause: Clause, checks: readonly CatalogueCheck[]): CatalogueClause {
  const fallsOn = clause.falls_on === undefined ? [] : [words.explain.fallsOn[clause.falls_on]];
  const note = clause.note === undefined ? [] : [words.explain.note(clause.note)];
  return {
    id: clause.id,
    heading: words.explain.clause(clause.id, clause.title),
    text: clause.text,
    notes: [...fallsOn, ...note],
    checks,
    evidence: clause.evidence,
  };
}

function describeDuty(check: Clause["checks"][number]): CatalogueCheck {
  const heading = words.explain.check(check.id, words.terms.levels[check.level]);
  return { heading, quote: `“${check.quote}”`, entries: [[words.explain.asks, check.asks]] };
}

/** Clauses of one annex stand together, under the title of the checklist that the annex makes. */
function sectionOf(id: string, standard: Standard): string {
  const annex = Number(id.split(".")[0]);
  const list = standard.checklists.find((checklist) => checklist.annex === annex);
  if (list !== undefined) return say.annex(annex, list.title);
  return standard.checklists.some((checklist) => checklist.annex !== null) ? say.mainText : standard.title;
}
