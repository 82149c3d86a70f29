// The plain lists of a report: doubts, what waits for a person, what could not be read, 内部口径, evidence.

import { words } from "../../../locale/index.ts";
import type { Assessment } from "../../../model/assessment.ts";
import { writePlace } from "../../../model/place.ts";
import { collectPending } from "../collect-pending.ts";
import type { Table } from "../content.ts";
import { fileName } from "../file-name.ts";
import { sayPractice } from "../say-finding.ts";
import { sortDoubts } from "../sort-doubts.ts";
import { makeTable } from "./make-table.ts";

const say = words.document;

export function listDoubts({ doubts }: Assessment): Table {
  const { heading, count, severities } = words.report.doubts;
  const rows = sortDoubts(doubts).map(({ severity, message }) => [severities[severity], message]);
  return makeTable(heading, count, say.doubts.columns, [1, 8], rows);
}

export function listPending(assessment: Assessment): Table {
  const { heading, count } = words.report.pendingItems;
  const kinds = collectPending(assessment);
  const rows = kinds.flatMap(({ kind, clauses }) =>
    clauses.map(({ id, quotes }) => [words.report.pending[kind], say.clauseNumber(id), quotes.join("；")]),
  );
  const total = kinds.reduce((sum, kind) => sum + kind.count, 0);
  return makeTable(heading, () => count(total), say.pendingItems.columns, [1.4, 1.4, 7], rows);
}

export function listDiagnostics({ diagnostics, submission }: Assessment): Table {
  const { heading, count, severities } = words.report.diagnostics;
  const rows = diagnostics.map(({ severity, message, at }) => [
    severities[severity],
    message,
    at === undefined ? "" : writePlace(fileName(submission.file), at),
  ]);
  return makeTable(heading, count, say.diagnostics.columns, [1, 6, 3], rows);
}

export function listPractices({ clauses }: Assessment): Table {
  const { heading, note, columns } = say.practices;
  const rows = clauses.flatMap(({ checks }) =>
    checks.flatMap((check) => {
      const practice = sayPractice(check);
      return practice === null ? [] : [[check.id, check.quote, words.report.outcomes[check.outcome], practice]];
    }),
  );
  return makeTable(heading, note, columns, [1.2, 4, 1.2, 5], rows);
}

export function listEvidence({ clauses }: Assessment): Table {
  const { heading, note, columns } = say.evidence;
  const rows = clauses.flatMap(({ id, evidence }) =>
    evidence.given.map(({ file, sha256 }) => [say.clauseNumber(id), file, sha256]),
  );
  return makeTable(heading, note, columns, [1, 4, 5], rows);
}
