// One assessment → the sections of a self-assessment report (自评报告).

import { AlignmentType, type ISectionOptions, SectionType } from "docx";
import { words } from "../../locale/index.ts";
import { report } from "../../locale/zh-cn/report.ts";
import { VERDICTS } from "../../model/verdict.ts";
import type { CheckContent, ClauseContent, Content, Table as PlainTable } from "../content/content.ts";
import { listTables } from "../content/prepare-content.ts";
import { LANDSCAPE, PORTRAIT, WIDTHS } from "./official-style.ts";
import { type Block, blankLine, pageNumbers, paragraph, signature, table } from "./write-parts.ts";

const say = words.official;

/** Upright the report itself, on its side the annex with every clause. */
export function writeReport(content: Content): ISectionOptions[] {
  const chapters = [
    writeBasics(content),
    writeResult(content),
    ...(content.progress === null ? [] : [writeProgress(content.progress)]),
    writeGaps(content),
    writeOthers(content),
  ];
  const { annex, opening, title, people, day } = say.report;
  const standard = content.origin.find(([label]) => label === report.who.standard)?.[1] ?? "";
  return [
    {
      properties: { page: PORTRAIT },
      footers: pageNumbers(),
      children: [
        paragraph("Title", title(content.name)),
        paragraph("Plain", say.asOf(content.date), { alignment: AlignmentType.CENTER }),
        blankLine(),
        paragraph("Body", opening(standard)),
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

function columnsOf(names: readonly string[], weights: readonly number[]) {
  return names.map((name, index) => ({ name, weight: weights[index] ?? 1 }));
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

function writeGaps({ gaps, verdicts }: Content): Chapter {
  const heading = say.report.gaps;
  if (gaps.length === 0) return { heading, blocks: [paragraph("Body", say.report.noGaps)] };
  const kinds = VERDICTS.filter((verdict) => gaps.some((gap) => gap.verdict === verdict));
  const blocks = kinds.flatMap((verdict, index) => {
    const rows = gaps.filter((gap) => gap.verdict === verdict).map(rowOfGap);
    const word = verdicts.find((entry) => entry.verdict === verdict)?.word ?? "";
    return [
      paragraph("Second", say.second(index + 1, say.report.gapsOf(word, rows.length))),
      table({ columns: columnsOf(say.gaps, [1.3, 4.2, 3.4, 1.9]), rows }, WIDTHS.portrait),
      blankLine(),
    ];
  });
  return { heading, blocks };
}

function rowOfGap(gap: ClauseContent): string[] {
  const rest = gap.passed === 0 ? [] : [report.gaps.otherChecksPass(gap.passed)];
  return [
    [gap.number, gap.topic, ...gap.pending].filter((text) => text !== "").join("\n"),
    [...gap.checks.filter((check) => check.isOpen).map(sayCheck), ...rest].join("\n\n"),
    gap.steps.join("\n\n"),
    gap.wanted.join("\n"),
  ];
}

function sayCheck(check: CheckContent): string {
  const progress = check.progress === "" ? "" : say.progress(check.progress);
  return [
    progress + say.check(check.word, check.levelNote, check.quote),
    ...check.findings.map(([label, text]) => say.finding(label, text)),
    ...(check.place === "" ? [] : [say.finding(words.document.place, check.place)]),
  ].join("\n");
}

function writeOthers(content: Content): Chapter {
  const tables = listTables(content);
  const blocks = tables.flatMap((plain, index) => writeSubsection(index + 1, plain));
  return {
    heading: say.report.others,
    blocks: tables.length === 0 ? [paragraph("Body", say.report.nothing)] : blocks,
  };
}

function writeAnnex(clauses: readonly ClauseContent[]): Block[] {
  const { annex, annexColumns } = say.report;
  const rows = clauses.map((clause) => [
    [clause.number, clause.topic].filter((text) => text !== "").join("\n"),
    clause.text,
    [clause.word, ...clause.pending].join("\n"),
    clause.checks.map((check) => say.check(check.word, check.levelNote, check.quote)).join("\n"),
    clause.checks
      .flatMap(({ findings }) => findings.filter(([label]) => label === report.gaps.actual).map(([, text]) => text))
      .join("\n"),
  ]);
  return [
    ...say.annexes([annex]).map((text) => paragraph("First", text)),
    table({ columns: columnsOf(annexColumns, [1.2, 5, 1.2, 4.6, 4]), rows }, WIDTHS.landscape),
  ];
}
