// One assessment → the draft of a rectification notice (整改通知): what only people may settle stays blank.

import { AlignmentType, type ISectionOptions, SectionType } from "docx";
import { words } from "../../locale/index.ts";
import { joinLabels } from "../../model/join-labels.ts";
import type { CheckContent, ClauseContent, Content } from "../content/content.ts";
import { LANDSCAPE, PORTRAIT } from "./official-style.ts";
import { actualOf, checksOf, quoteMarked } from "./say-problem.ts";
import { writeLedger, writeOrigin } from "./write-ledger.ts";
import { type Block, blankLine, pageNumbers, paragraph, signature } from "./write-parts.ts";

const say = words.official;
const { notice } = say;

/** Upright the notice, on its side the ledger to be filled in. */
export function writeNotice(content: Content): ISectionOptions[] {
  const { gaps, standard } = content;
  const [failing, blanks, owed] = (["fail", "unknown", "deviation"] as const).map((outcome) => checksOf(gaps, outcome));
  const chapters: [string, Block[]][] = [
    [notice.failing, writeFailing(gaps)],
    [notice.unanswered, writeBlanks(gaps)],
    [notice.explain, writeOwed(gaps)],
    [
      notice.doubts,
      content.doubts.rows.map(([, message = ""], index) =>
        paragraph("Body", say.third(index + 1, say.sentence(message))),
      ),
    ],
  ];
  return [
    {
      properties: { page: PORTRAIT },
      footers: pageNumbers(),
      children: [
        paragraph("Plain", notice.draft),
        paragraph("Plain", notice.number, { alignment: AlignmentType.CENTER }),
        blankLine(),
        paragraph("Title", notice.title(content.name)),
        blankLine(),
        paragraph("Plain", notice.to),
        paragraph(
          "Body",
          notice.opening(
            standard,
            say.asOf(content.date),
            failing?.length ?? 0,
            blanks?.length ?? 0,
            owed?.length ?? 0,
          ),
        ),
        paragraph("Body", notice.caveat),
        ...chapters.flatMap(([heading, blocks], index) => [
          paragraph("First", say.first(index + 1, heading)),
          ...(blocks.length === 0 ? [paragraph("Body", notice.none)] : blocks),
        ]),
        paragraph("First", say.first(chapters.length + 1, notice.demands)),
        ...notice.demandList.map((text, index) => paragraph("Body", say.third(index + 1, text))),
        paragraph("Body", notice.contact),
        blankLine(),
        ...say.annexes([notice.annex]).map((text) => paragraph("Body", text)),
        blankLine(),
        blankLine(),
        signature(notice.signer),
        signature(say.report.day),
      ],
    },
    {
      properties: { page: LANDSCAPE, type: SectionType.NEXT_PAGE },
      footers: pageNumbers(),
      children: [...writeLedger(content), ...writeOrigin(content)],
    },
  ];
}

/** Only the words that are not met, red lines first; all else stands in the ledger. */
function writeFailing(gaps: readonly ClauseContent[]): Block[] {
  const write = (heading: string, isChosen: (check: CheckContent) => boolean): [string, Block[]] => {
    const clauses = gaps.map((gap) => ({ gap, checks: checksOf([gap], "fail").filter(isChosen) }));
    const blocks = clauses
      .filter(({ checks }) => checks.length > 0)
      .map(({ gap, checks }, index) => {
        const quotes = checks.map(quoteMarked);
        return paragraph("Body", say.third(index + 1, notice.unmet(say.clause(gap.number, gap.topic), quotes)));
      });
    return [heading, blocks];
  };
  const groups = [
    write(notice.redline, ({ level }) => level === "redline"),
    write(notice.others, ({ level }) => level !== "redline"),
  ].filter(([, blocks]) => blocks.length > 0);
  if (groups.length === 0) return [];
  return [
    ...groups.flatMap(([heading, blocks], index) => [paragraph("Second", say.second(index + 1, heading)), ...blocks]),
    paragraph("Body", notice.details),
  ];
}

function missingOf(gap: ClauseContent): string[] {
  return [...new Set(checksOf([gap], "unknown").flatMap((check) => check.missing))];
}

function writeBlanks(gaps: readonly ClauseContent[]): Block[] {
  const open = gaps.filter((gap) => gap.checks.some((check) => check.outcome === "unknown"));
  return open.map((gap, index) => {
    const missing = missingOf(gap);
    const items = missing.length === 0 ? checksOf([gap], "unknown").map(({ quote }) => say.quoted(quote)) : missing;
    return paragraph("Body", say.third(index + 1, notice.fillIn(gap.number, joinLabels(items))));
  });
}

function writeOwed(gaps: readonly ClauseContent[]): Block[] {
  const owed = gaps.flatMap((gap) => checksOf([gap], "deviation").map((check) => ({ number: gap.number, check })));
  return owed.map(({ number, check }, index) => {
    const text = notice.owed(number, say.quoted(check.quote), notice.present(actualOf(check)));
    return paragraph("Body", say.third(index + 1, text));
  });
}
