// Words that the workbook writer itself puts into every file.

export const sheets = {
  longTexts: {
    sheet: "长文本",
    heads: ["原单元格", "全文（过长，分行列出）"],
    continued: (row: number) => `……（未完，全文见“长文本”表第${row}行起）`,
  },
  /** Excel's footer codes: page and pages. */
  pageFooter: "第 &P 页，共 &N 页",
} as const;
