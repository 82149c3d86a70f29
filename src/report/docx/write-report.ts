// One assessment → the sections of a self-assessment report (自评报告).

import { AlignmentType, type ISectionOptions, SectionType } from "docx";
import { words } from "../../locale/index.ts";
import type { Content, Table as PlainTable } from "../content/content.ts";
import { listTables } from "../content/prepare-content.ts";
import { LANDSCAPE, PORTRAIT, WIDTHS } from "./official-style.ts";
import { writeAnnex, writeGaps } from "./write-clauses.ts";
import { type Block, blankLine, columnsOf, pageNumbers, paragraph, signature, table } from "./write-parts.ts";

const say = words.official;

/** Upright the report itself, on its side the annex with every clause. */
export function writeReport(content: Content): ISectionOptions[] {
  const chapters = [
    writeBasics(content),
    writeResult(content),
    ...(content.progress === null ? [] : [writeProgress(content.progress)]),
    { heading: say.report.gaps, blocks: writeGaps(content) },
    writeOthers(content),
  ];
  const { annex, opening, title, people, day } = say.report;
  return [
    {
      properties: { page: PORTRAIT },
      footers: pageNumbers(),
      children: [
        paragraph("Title", title(content.name)),
        paragraph("Plain", say.asOf(content.date), { alignment: AlignmentType.CENTER }),
        blankLine(),
        paragraph("Body", opening(content.standard)),
        ...chapters.flatMap(({ heading, blocks }, index) => [
          paragraph("First", say.first(index + 1, heading)),
          ...blocks,
        ]),
        paragraph("Body", content.closing),
        blankLine(),
        ...say.annexes([annex]).map((text) => paragraph("Body", text)),
        blankLine(),
        signature(say.report.signer),
        signature(people),
        signature(day),
      ],
    },
    {
      properties: { page: LANDSCAPE, type: SectionType.NEXT_PAGE },
      footers: pageNumbers(),
      children: writeAnnex(content.clauses),
    },
  ];
}

interface Chapter {
  heading: string;
  blocks: Block[];
}

/** Entries as a table of two columns. */
function writeEntries(entries: Content["origin"]): Block {
  return table({ columns: columnsOf(say.item, [1, 7]), rows: entries }, WIDTHS.portrait);
}

function writeBasics({ origin }: Content): Chapter {
  return { heading: say.report.basics, blocks: [writeEntries(origin), blankLine()] };
}

function writeResult({ verdicts, clauses, score, scoreNotes }: Content): Chapter {
  const { result, resultIs, countOf } = say.report;
  const counts = verdicts.map(({ word, count }) => countOf(word, count)).join("，");
  return {
    heading: result,
    blocks: [
      paragraph("Body", resultIs(clauses.length, counts)),
      ...[...score, ...scoreNotes].map((text) => paragraph("Body", say.sentence(text))),
    ],
  };
}

function writeSubsection(number: number, plain: PlainTable): Block[] {
  return [
    paragraph("Second", say.second(number, plain.heading)),
    ...(plain.note === "" ? [] : [paragraph("Body", say.sentence(plain.note))]),
    table(plain, WIDTHS.portrait),
    blankLine(),
  ];
}

function writeProgress({ heading, note, entries, cautions, tables }: NonNullable<Content["progress"]>): Chapter {
  return {
    heading,
    blocks: [
      paragraph("Body", say.sentence(note)),
      ...cautions.map((text) => paragraph("Body", say.finding(words.comparison.caution, text))),
      writeEntries(entries),
      blankLine(),
      ...tables.flatMap((plain, index) => writeSubsection(index + 1, plain)),
    ],
  };
}

function writeOthers(content: Content): Chapter {
  const tables = listTables(content);
  const blocks = tables.flatMap((plain, index) => writeSubsection(index + 1, plain));
  return {
    heading: say.report.others,
    blocks: tables.length === 0 ? [paragraph("Body", say.report.nothing)] : blocks,
  };
}
