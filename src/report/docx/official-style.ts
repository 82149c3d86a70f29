// The look of an official document: GB/T 9704-2012 page, fonts by name, sizes 2号 to 5号.

import { AlignmentType, type IRunOptions, type IStylesOptions, PageOrientation } from "docx";

/** Half points: 2号 = 22 pt, 3号 = 16 pt, 4号 = 14 pt, 5号 = 10.5 pt. */
const SIZE = { second: 44, third: 32, fourth: 28, fifth: 21 };
/** 28.95 pt: 22 lines on the type area of 225 mm. Only for running text: in a table it would inflate every row. */
const LINE = { line: 579, lineRule: "exact" } as const;
const TWIPS_PER_MM = 1440 / 25.4;

function mm(length: number): number {
  return Math.round(length * TWIPS_PER_MM);
}

/** The fonts that offices have, and what stands in for one that is missing. Latin letters and digits in Times. */
export const SUBSTITUTES: Readonly<Record<string, string>> = {
  方正小标宋简体: "宋体",
  黑体: "SimHei",
  楷体_GB2312: "楷体",
  仿宋_GB2312: "仿宋",
  宋体: "SimSun",
};

function font(name: keyof typeof SUBSTITUTES & string, size: number): IRunOptions {
  return { font: { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: name }, size };
}

export const FONTS = {
  title: font("方正小标宋简体", SIZE.second),
  first: font("黑体", SIZE.third),
  second: font("楷体_GB2312", SIZE.third),
  body: font("仿宋_GB2312", SIZE.third),
  table: font("仿宋_GB2312", SIZE.fifth),
  tableHead: font("黑体", SIZE.fifth),
  page: font("宋体", SIZE.fourth),
} as const;

const TWO_CHARACTERS = { firstLine: 640, firstLineChars: 200 };

export const STYLES: IStylesOptions = {
  default: { document: { run: FONTS.body, paragraph: { spacing: { before: 0, after: 0 } } } },
  paragraphStyles: [
    style("OfficialTitle", "公文标题", FONTS.title, { alignment: AlignmentType.CENTER, spacing: { line: 640 } }),
    style("OfficialFirst", "一级标题", FONTS.first, {
      outlineLevel: 0,
      keepNext: true,
      indent: TWO_CHARACTERS,
      spacing: LINE,
    }),
    style("OfficialSecond", "二级标题", FONTS.second, {
      outlineLevel: 1,
      keepNext: true,
      indent: TWO_CHARACTERS,
      spacing: LINE,
    }),
    style("OfficialBody", "公文正文", FONTS.body, {
      alignment: AlignmentType.BOTH,
      indent: TWO_CHARACTERS,
      spacing: LINE,
    }),
    style("OfficialPlain", "公文顶格", FONTS.body, { spacing: LINE }),
    style("OfficialTable", "表格文字", FONTS.table, {}),
    style("OfficialTableHead", "表格标题行", FONTS.tableHead, { alignment: AlignmentType.CENTER, keepNext: true }),
  ],
};

function style(
  id: string,
  name: string,
  run: IRunOptions,
  paragraph: NonNullable<NonNullable<IStylesOptions["paragraphStyles"]>[number]["paragraph"]>,
) {
  return { id, name, basedOn: "Normal", quickFormat: true, run, paragraph };
}

/** Upright: 天头 37 mm, 订口 28 mm, which leaves 156 × 225 mm. */
export const PORTRAIT = {
  size: { width: mm(210), height: mm(297), orientation: PageOrientation.PORTRAIT },
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(25) },
};
/** On its side, turned with its margins. */
export const LANDSCAPE = {
  size: { width: mm(210), height: mm(297), orientation: PageOrientation.LANDSCAPE },
  margin: { top: mm(28), bottom: mm(26), left: mm(37), right: mm(35), footer: mm(16) },
};
/** Widths of the type area in twips. */
export const WIDTHS = { portrait: mm(156), landscape: mm(225) };
