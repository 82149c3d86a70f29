// Assessments → one flat CSV: a row a check, then doubts and what could not be read. Every row says where it is from.

import { words } from "../locale/index.ts";
import type { Assessment } from "../model/assessment.ts";
import type { CheckContent, ClauseContent, Content, Table } from "./content/content.ts";
import { prepareContent } from "./content/prepare-content.ts";
import { cleanForDocument } from "./content/visible-text.ts";
import { writeCsvRow } from "./csv/csv-row.ts";
import { encodeGbk } from "./csv/encode-gbk.ts";
import type { RenderOptions } from "./render-options.ts";

const say = words.csv;
const BOM = "\ufeff";

type Column = keyof typeof say.columns;
type Row = Partial<Record<Column, string>>;

/** UTF-8 with a mark that spreadsheets know it by, or GBK; lines end as RFC 4180 asks. */
export function render(assessments: readonly Assessment[], { encoding }: Pick<RenderOptions, "encoding">): Uint8Array {
  const columns = Object.keys(say.columns) as Column[];
  const rows = assessments.flatMap(listRows);
  const lines = [Object.values(say.columns), ...rows.map((row) => columns.map((column) => row[column] ?? ""))].map(
    writeCsvRow,
  );
  return encoding === "gbk" ? encodeGbk(lines.join("")) : new TextEncoder().encode(BOM + lines.join(""));
}

function listRows(assessment: Assessment): Row[] {
  const content = prepareContent(assessment);
  const origin = describeOrigin(assessment);
  return [
    ...listSummary(content),
    ...content.clauses.flatMap((clause) => clause.checks.map((check) => describeCheck(clause, check))),
    ...listPlain(say.kinds.doubt, content.doubts),
    ...listPlain(say.kinds.diagnostic, content.diagnostics),
    ...(content.progress === null ? [] : [describeProgress(content.progress)]),
    ...listGone(assessment),
  ].map((row) => ({ ...row, ...origin }));
}

function describeOrigin(assessment: Assessment): Row {
  const { submission, standard, checklist, asOf } = cleanForDocument(assessment);
  const { name, type, city, region } = submission.market;
  return {
    market: name ?? "",
    type: type ?? "",
    city: city ?? "",
    region: region ?? "",
    asOf,
    standard: words.report.who.standardIs(standard.title, standard.document, standard.version),
    checklist: checklist.title,
    file: submission.file,
    sha256: submission.sha256,
    nature: words.document.natureIs,
  };
}

function listSummary({ verdicts, score }: Content): Row[] {
  return [
    ...verdicts.map(({ word, count }) => ({ kind: say.kinds.summary, verdict: word, actual: String(count) })),
    { kind: say.kinds.summary, verdict: say.score, actual: score.join("；") },
  ];
}

function describeCheck(clause: ClauseContent, check: CheckContent): Row {
  const found = new Map(check.findings);
  return {
    kind: say.kinds.check,
    clause: clause.number,
    topic: clause.topic,
    verdict: clause.word,
    check: check.id,
    quote: check.quote,
    level: check.levelWord,
    outcome: check.word,
    basis: check.basis,
    expected: check.expected,
    actual: found.get(words.report.gaps.actual) ?? "",
    missing: found.get(words.report.gaps.missing) ?? "",
    measure: found.get(words.report.gaps.measure) ?? "",
    reason: found.get(words.report.gaps.reason) ?? found.get(words.report.gaps.notApplicable) ?? "",
    place: check.place,
    remedy: check.isOpen ? clause.steps.join("\n") : "",
    evidence: clause.wanted.join("、"),
    progress: check.progress,
  };
}

/** The first two columns of a plain list are its kind and its text, the third its place. */
function listPlain(kind: string, { rows }: Table): Row[] {
  return rows.map(([outcome = "", actual = "", place = ""]) => ({ kind, outcome, actual, place }));
}

/** What was open last time and is not asked any more: it has no row of its own among the checks. */
function listGone({ comparison }: Assessment): Row[] {
  const gone = (comparison?.checks ?? []).filter((check) => check.new === null);
  return cleanForDocument(gone).map(({ clause, id, quote, progress }) => ({
    kind: say.kinds.progress,
    clause: words.document.clauseNumber(clause),
    check: id,
    quote,
    progress: words.comparison.progress[progress],
  }));
}

function describeProgress({ note, cautions }: NonNullable<Content["progress"]>): Row {
  return { kind: say.kinds.progress, actual: [note, ...cautions].join("\n") };
}
