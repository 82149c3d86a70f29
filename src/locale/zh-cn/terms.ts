// The fixed names of verdicts, levels and outcomes: the same words everywhere.

export const terms = {
  verdicts: {
    not_met: "不符合",
    partly_met: "部分符合",
    unanswered: "未填报",
    explain: "需说明",
    met: "符合",
    not_applicable: "不适用",
  },
  /** A checklist by its name: an annex of the document, or what the main text leaves of it. */
  checklist: ({ title, annex }: { title: string; annex: number | null }) =>
    annex === null ? title : `附件${annex}《${title}》`,
  levels: { redline: "红线", mandatory: "强制", general: "原则", optional: "建议", background: "背景" },
  outcomes: {
    fail: "未通过",
    unknown: "未填",
    deviation: "需说明",
    pass: "通过",
    not_applicable: "不适用",
    noted: "登记",
  },
} as const;
