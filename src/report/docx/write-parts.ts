// Paragraphs, tables and page numbers in the official look.

import {
  AlignmentType,
  Footer,
  type IParagraphPropertiesOptions,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { splitText } from "../content/split-text.ts";
import { FONTS } from "./official-style.ts";

export type Block = Paragraph | Table;

/** Names of the paragraph styles. */
type Look = "Title" | "First" | "Second" | "Body" | "Plain" | "Table" | "TableHead";

/** One paragraph; line breaks of the text are kept. */
export function paragraph(look: Look, text: string, more: IParagraphPropertiesOptions = {}): Paragraph {
  const runs = text.split("\n").map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
  return new Paragraph({ style: `Official${look}`, children: runs, ...more });
}

export const blankLine = () => paragraph("Plain", "");

/** A line at the right with so many characters of space behind it, as signatures stand. */
export function signature(text: string): Paragraph {
  return paragraph("Plain", text, { alignment: AlignmentType.RIGHT, indent: { right: 640 }, keepNext: true });
}

export interface TablePlan {
  columns: readonly { name: string; weight: number }[];
  rows: readonly (readonly string[])[];
}

/** Shorter rows stay on one page; a long one may go on over the next. */
const LONGEST_WHOLE_ROW = 400;

/** A row of many pages brings LibreOffice to a halt: what is longer goes on in a further row. */
const LONGEST_CELL = 2_500;

function splitRow(cells: readonly string[]): string[][] {
  const pieces = cells.map((text) => splitText(text, LONGEST_CELL));
  const count = Math.max(...pieces.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => pieces.map((parts) => parts[index] ?? ""));
}

/** A framed table as wide as the type area; its head row is repeated on every page, and only long rows break. */
export function table({ columns, rows }: TablePlan, width: number): Table {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => Math.floor((weight / total) * width));
  const cell = (look: "Table" | "TableHead", text: string, column: number) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: look === "TableHead" ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: text.split("\n\n").map((part) => paragraph(look, part)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ name }, index) => cell("TableHead", name, index)),
      }),
      ...rows.flatMap(splitRow).map(
        (cells) =>
          new TableRow({
            cantSplit: cells.join("").length <= LONGEST_WHOLE_ROW,
            children: cells.map((text, index) => cell("Table", text, index)),
          }),
      ),
    ],
  });
}

/** — 1 —: at the outer edge, one character in. */
export function pageNumbers(): { default: Footer; even: Footer } {
  const footer = (alignment: (typeof AlignmentType)["LEFT" | "RIGHT"]) =>
    new Footer({
      children: [
        new Paragraph({
          alignment,
          indent: { left: 280, right: 280 },
          children: [new TextRun({ ...FONTS.page, children: ["— ", PageNumber.CURRENT, " —"] })],
        }),
      ],
    });
  return { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) };
}

/** Names and weights of columns side by side. */
export function columnsOf(names: readonly string[], weights: readonly number[]) {
  return names.map((name, index) => ({ name, weight: weights[index] ?? 1 }));
}
