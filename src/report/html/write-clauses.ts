// Clauses of the page: gaps with what to do about them, and every clause in full.

import { words } from "../../locale/index.ts";
import { VERDICTS } from "../../model/verdict.ts";
import type { CheckContent, ClauseContent } from "../content/content.ts";
import { VERDICT_MARKS } from "../content/verdict-marks.ts";
import { type Markup, markup, nothing } from "./markup.ts";
import { writeEntries, writeList, writeSection } from "./write-blocks.ts";

const say = words.html;

/** Gaps behind a row of boxes that hide a kind of them; styles alone do it, no script. */
export function writeGaps(gaps: readonly ClauseContent[], prefix: string): Markup {
  const { heading, clauses, none } = words.report.gaps;
  if (gaps.length === 0) return writeSection(heading, none, []);
  const kinds = VERDICTS.filter((verdict) => gaps.some((gap) => gap.verdict === verdict));
  const boxes = kinds.map((verdict) => {
    const count = gaps.filter((gap) => gap.verdict === verdict).length;
    const id = `${prefix}-show-${verdict}`;
    return markup`<input type="checkbox" class="shown ${verdict}" id="${id}" checked>
<label class="filter" for="${id}">${say.show(words.report.verdicts[verdict], count)}</label>`;
  });
  const written = gaps.map((gap) => writeGap(gap));
  return writeSection(heading, clauses(gaps.length), [...boxes, markup`<div class="gaps">${written}</div>`]);
}

function writeGap(clause: ClauseContent): Markup {
  const rest =
    clause.passed === 0 ? nothing : markup`<p class="note">${words.report.gaps.otherChecksPass(clause.passed)}</p>`;
  const steps =
    clause.steps.length === 0
      ? nothing
      : markup`<div class="steps"><strong>${words.document.remedies}</strong>${writeList(clause.steps)}</div>`;
  return markup`<div class="gap ${clause.verdict}"><h4>${writeTitle(clause)}</h4>
<ul class="checks">${clause.checks.filter((check) => check.isOpen).map(writeCheck)}</ul>${rest}${steps}${writeEvidence(clause)}</div>\n`;
}

function writeTitle({ id, verdict, word, pending, topic }: ClauseContent): Markup {
  const marks = pending.map((text) => markup` <span class="pending">${text}</span>`);
  const about = topic === "" ? nothing : markup` <small>${topic}</small>`;
  return markup`${id} <span class="badge ${verdict}">${VERDICT_MARKS[verdict]} ${word}</span>${marks}${about}`;
}

function writeCheck(check: CheckContent): Markup {
  const progress = check.progress === "" ? nothing : markup`<span class="progress">${check.progress}</span> `;
  const place = check.place === "" ? [] : [[words.document.place, check.place] as const];
  return markup`<li><p class="quote">${progress}<span class="outcome ${check.outcome}">${check.word}</span> ${check.levelNote}${check.quote}</p>
${writeEntries([...check.findings, ...place])}</li>`;
}

function writeEvidence({ wanted, given }: ClauseContent): Markup {
  const { wanted: label, given: givenLabel } = words.document;
  const entries = [
    ...(wanted.length > 0 ? [[label, wanted.join("、")] as const] : []),
    ...(given.length > 0 ? [[givenLabel, given.join("、")] as const] : []),
  ];
  return writeEntries(entries);
}

/** Every clause folded up, with its words and all its checks inside. */
export function writeEveryClause(clauses: readonly ClauseContent[]): Markup {
  const { heading, note } = words.document.allClauses;
  const folded = clauses.map(
    (clause) => markup`<details><summary>${writeTitle(clause)}</summary>
<p class="clause-text">${clause.text}</p><ul class="checks">${clause.checks.map(writeCheck)}</ul>${writeEvidence(clause)}</details>\n`,
  );
  return writeSection(heading, note(clauses.length), folded);
}
