// A blank self-report as a workbook: cover, questions, a sheet for each table, evidence, and hidden lists of choices.

import { words } from "../../locale/index.ts";
import { FORM_COLUMNS, NO_ANSWERS, writeFormMark } from "../../model/form-layout.ts";
import type { Checklist, Fact, Standard } from "../../model/standard.ts";
import { cellName } from "../../model/workbook/cell-name.ts";
import type { SheetPlan, WorkbookPlan } from "../../model/workbook/workbook-plan.ts";
import { askQuestions, type QuestionGroup } from "../questions.ts";
import { ChoiceLists } from "./choice-lists.ts";
import { planCover } from "./plan-cover.ts";
import { planEvidence } from "./plan-evidence.ts";
import { planQuestions } from "./plan-questions.ts";
import { planTable } from "./plan-table.ts";
import { listRows, placeExplanations } from "./question-rows.ts";

const LONGEST_SHEET_NAME = 31;

/** Plans the blank form of a checklist; the same standard always gives the same form. */
export function planForm(standard: Standard, checklist: Checklist): WorkbookPlan {
  const version = `${standard.id}@${standard.version}`;
  const mark = (subject: string) => writeFormMark(version, subject);
  const title = words.formSheets.title(checklist.marketType);
  const footer = words.formSheets.footer(title, version);
  const lists = new ChoiceLists(words.formSheets.choices, mark(NO_ANSWERS));
  const groups = askQuestions(standard, checklist);
  const tableSheets = nameTables(groups);
  const context = { marketType: checklist.marketType, tableSheets };
  const main = planQuestions({
    title,
    subtitle: words.formSheets.questions.subtitle(standard.document, checklist.annex, standard.version),
    mark: mark(checklist.id),
    footer,
    groups: placeRows(groups, checklist, standard),
    context,
    lists,
  });
  const tables = tableFacts(groups).map((fact) =>
    planTable({ fact, name: tableSheets.get(fact.key) ?? fact.key, mark: mark(fact.key), footer, lists }),
  );
  const cover = planCover({
    standard,
    checklist,
    title,
    mark: mark(NO_ANSWERS),
    footer,
    tables: [...tableSheets.values()],
    marketCell: findMarketCell(main),
  });
  const evidence = planEvidence(checklist, mark(checklist.id), footer);
  return { title, date: standard.issued, sheets: [cover, main, ...tables, evidence, lists.plan()] };
}

function placeRows(groups: readonly QuestionGroup[], checklist: Checklist, standard: Standard) {
  const rows = placeExplanations(
    groups.flatMap(({ questions }) => questions.flatMap(listRows)),
    checklist,
    standard,
  );
  return groups.map((group) => ({ group, rows: rows.filter(({ question }) => group.questions.includes(question)) }));
}

function tableFacts(groups: readonly QuestionGroup[]): Fact[] {
  return groups.flatMap(({ questions }) => questions.map(({ fact }) => fact)).filter(({ type }) => type === "rows");
}

/** Sheet names: the label without its notes and without what Excel forbids, each only once. */
function nameTables(groups: readonly QuestionGroup[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    tableFacts(groups).map(({ key, zh }) => {
      const plain = zh
        .replace(/（[^）]*）/gu, "")
        .replace(/[\\/?*[\]:]/gu, "")
        .slice(0, LONGEST_SHEET_NAME);
      const name = taken.has(plain) ? key.slice(0, LONGEST_SHEET_NAME) : plain;
      taken.add(name);
      return [key, name];
    }),
  );
}

function findMarketCell({ name, rows }: SheetPlan): string {
  const row = rows.findIndex(({ cells }) => cells[0] === "market_name");
  return `'${name}'!${cellName(row + 1, FORM_COLUMNS.indexOf("answer") + 1)}`;
}
