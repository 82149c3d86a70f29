// Every look that a cell can have: few, calm, and told apart in black and white by weight and frame too.

import type { Borders, Fill, Font, Style } from "exceljs";

const INK = "FF1F2933";
const FAINT = "FF6B7680";
const LINE = "FFB8C2CC";

const BODY: Partial<Font> = { name: "宋体", size: 10.5, color: { argb: INK } };
const HEAVY: Partial<Font> = { name: "黑体", size: 10.5, color: { argb: INK } };

const frame: Partial<Borders> = Object.fromEntries(
  ["top", "bottom", "left", "right"].map((side) => [side, { style: "thin", color: { argb: LINE } }]),
);

function fill(rgb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: `FF${rgb}` } };
}

const wrapped = { vertical: "top", wrapText: true } as const;
const centred = { vertical: "middle", horizontal: "center", wrapText: true } as const;
/** A figure keeps off the words in the next cell. */
const right = { vertical: "top", horizontal: "right", indent: 1 } as const;

const beside = { vertical: "middle", wrapText: true } as const;

const totalled = { font: HEAVY, alignment: right, border: frame, fill: fill("EEF2F6") };

const STYLES = {
  /** The document's own title. */
  title: { font: { name: "方正小标宋简体", size: 18, color: { argb: INK } }, alignment: centred },
  /** Under the title of a cover. */
  lead: { font: { ...BODY, size: 12 }, alignment: centred },
  /** Who, which standard, as of when: lines under the title. */
  subtitle: { font: { ...BODY, color: { argb: FAINT } }, alignment: { ...centred, horizontal: "left" } },
  /** How far a form is filled in. */
  progress: { font: { ...HEAVY, size: 11 }, alignment: { ...centred, horizontal: "left" } },
  /** A heading that divides the rows of one sheet. */
  section: {
    font: { ...HEAVY, size: 12 },
    alignment: beside,
    fill: fill("E4EAF0"),
    border: frame,
  },
  /** Column heads. */
  head: { font: HEAVY, alignment: centred, fill: fill("D3DCE6"), border: frame },
  text: { font: BODY, alignment: wrapped, border: frame },
  /** Text without a frame, for covers and footers. */
  plain: { font: BODY, alignment: wrapped },
  strong: { font: HEAVY, alignment: wrapped, border: frame },
  centre: { font: BODY, alignment: { ...centred, vertical: "top" }, border: frame },
  note: { font: { ...BODY, size: 9, color: { argb: FAINT } }, alignment: wrapped, border: frame },
  /** A note without a frame. */
  remark: { font: { ...BODY, size: 9, color: { argb: FAINT } }, alignment: wrapped },
  number: { font: BODY, alignment: right, border: frame, numFmt: "#,##0.##;-#,##0.##;0" },
  whole: { font: BODY, alignment: right, border: frame, numFmt: "#,##0" },
  ratio: { font: BODY, alignment: right, border: frame, numFmt: "0.00" },
  percent: { font: BODY, alignment: right, border: frame, numFmt: "0.0%" },
  day: { font: BODY, alignment: { ...wrapped, horizontal: "left" }, border: frame, numFmt: "yyyy-mm-dd" },
  total: { ...totalled, numFmt: "#,##0.##;-#,##0.##;0" },
  totalWhole: { ...totalled, numFmt: "#,##0" },
  totalRatio: { ...totalled, numFmt: "0.00" },
  totalPercent: { ...totalled, numFmt: "0.0%" },
  /** What a form asks, beside the cell for the answer. */
  label: { font: BODY, alignment: beside, border: frame },
  labelHead: { font: HEAVY, alignment: beside, border: frame },
  hint: { font: { ...BODY, size: 9, color: { argb: FAINT } }, alignment: beside, border: frame },
  hintCentre: { font: { ...BODY, size: 9, color: { argb: FAINT } }, alignment: centred, border: frame },
  /** Nothing to be filled in here. */
  shut: { font: BODY, alignment: beside, border: frame, fill: fill("F1F3F5") },
  /** A cell to be filled in: text as it is typed, so that 0771… keeps its zero. */
  answer: {
    font: { ...BODY, size: 11 },
    alignment: beside,
    fill: fill("FFFBE6"),
    border: frame,
  },
  answerText: {
    font: { ...BODY, size: 11 },
    alignment: beside,
    fill: fill("FFFBE6"),
    border: frame,
    numFmt: "@",
  },
  answerDay: {
    font: { ...BODY, size: 11 },
    alignment: { vertical: "middle", horizontal: "left" },
    fill: fill("FFFBE6"),
    border: frame,
    numFmt: "yyyy-mm-dd",
  },
} satisfies Record<string, Partial<Style>>;

export type StyleName = keyof typeof STYLES;

/** What stands out, worst first: every tone has a weight of its own beside its colour. */
const TONES = {
  bad: { fill: fill("F6D5D5"), font: { bold: true } },
  partly: { fill: fill("FBE6CC"), font: { bold: true } },
  blank: { fill: fill("ECEEF0"), font: { italic: true } },
  explain: { fill: fill("DDE9F5"), font: {} },
  /** Still to be filled in. */
  open: { fill: fill("FFF0B3"), font: {} },
  good: { fill: fill("E2F0E0"), font: {} },
  faint: { font: { color: { argb: FAINT } } },
} satisfies Record<string, { fill?: Fill; font: Partial<Font> }>;

export type Tone = keyof typeof TONES;

/** Size of a style's font, in points. */
export function fontSizeOf(name: StyleName): number {
  const { font }: Partial<Style> = STYLES[name];
  return font?.size ?? 10.5;
}

/** The look of one cell, in exceljs' terms. */
export function styleOf(name: StyleName, tone: Tone | undefined, isOpen: boolean): Partial<Style> {
  const style: Partial<Style> = STYLES[name];
  const toned: { fill?: Fill; font: Partial<Font> } = tone === undefined ? { font: {} } : TONES[tone];
  return {
    ...style,
    ...(toned.fill === undefined ? {} : { fill: toned.fill }),
    font: { ...style.font, ...toned.font },
    ...(isOpen ? { protection: { locked: false } } : {}),
  };
}

/** The look that a highlight lays over a cell. */
export function toneStyle(tone: Tone): Partial<Style> {
  const { font, ...rest }: { fill?: Fill; font: Partial<Font> } = TONES[tone];
  const argb = rest.fill?.type === "pattern" ? rest.fill.fgColor?.argb : undefined;
  // A differential style takes its colour from the background of the pattern.
  const laid: Fill | undefined =
    argb === undefined ? undefined : { type: "pattern", pattern: "solid", bgColor: { argb }, fgColor: { argb } };
  return { font, ...(laid === undefined ? {} : { fill: laid }) };
}
