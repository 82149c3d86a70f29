// What reports say around an assessment: names of verdicts, headings, labels.

import { terms } from "./terms.ts";

const pending = { site: "待现场核", photo: "待看照片" } as const;

const doubtSeverities = {
  correct: "需更正",
  site: "转现场",
  note: "提示",
} as const;

const diagnosticSeverities = { error: "错误", warning: "提醒" } as const;

const noName = "（未填市场名称）";

export const report = {
  verdicts: terms.verdicts,
  outcomes: terms.outcomes,
  levels: terms.levels,
  pending,
  bases: { text: "原文", practice: "内部口径" },

  title: (subject: string | undefined) => (subject === undefined ? "零工市场规范化建设自评" : `${subject}自评`),
  who: {
    market: "市场",
    region: "属地",
    file: "文件",
    standard: "标准",
    checklist: "清单",
    asOf: "截至",
    noName,
    marketIs: (name: string | null, type: string | null) => `${name ?? noName}（${type ?? "未填市场类型"}）`,
    regionIs: (city: string | null, region: string | null) =>
      city === null && region === null ? "（未填）" : [city, region].filter((name) => name !== null).join(" "),
    /** As a document names it: 《……标准》（桂人社发〔2024〕12号）. */
    standardCited: (title: string, document: string) => `《${title}》（${document}）`,
    standardIs: (title: string, document: string, version: string) => `《${title}》${document}，${version}版`,
    reportDate: (day: string) => `${day}（自评表的填报日期）`,
    givenDate: (day: string, reportDate: string | null) =>
      `${day}（由命令指定；自评表的填报日期${reportDate === null ? "未填" : `是${reportDate}`}）`,
    noDate: "没有日期，带期限的要求先按未填报算",
  },

  headline: {
    heading: "结论",
    clauses: (count: number, ofMainText: number) =>
      `共${count}条${ofMainText === 0 ? "" : `（其中正文${ofMainText}条）`}`,
    score: (low: string, high: string) => `得分区间 ${low}—${high}（工具口径，非文件规定）`,
    scoreProfile: (profile: string) => `记分口径：${profile}`,
    scoreIsOpen: "低分把没填的都算未通过，高分都算通过；补填后区间会变窄",
    metIsOpen: (met: number, open: number) => `符合的${met}条里，有${open}条还要由人到现场或对着照片核实`,
    more: (parts: readonly string[]) => `另有${parts.join("、")}，见后`,
    doubts: (count: number) => `疑点${count}处`,
    pending: (kind: keyof typeof pending, count: number) => `${pending[kind]}${count}项`,
    diagnostics: (count: number) => `读表问题${count}处`,
  },

  gaps: {
    heading: "差距",
    headingAll: "全部条款",
    clauses: (count: number) => `${count}条，没有注明“红线”“原则”的都是强制要求`,
    allClauses: (count: number) => `${count}条`,
    none: "没有差距：各条都符合或不适用",
    onlyUnanswered: "填了的都没有差距；还没填的见下",
    clause: "条款",
    problem: "条文原话与现状",
    problemAndStep: "条文原话、现状和下一步",
    nextStep: "下一步",
    actual: "现状",
    missing: "还缺",
    measure: "口径",
    reason: "说明",
    notApplicable: "理由",
    practice: (expected: string, parameters: readonly string[]) =>
      `${expected}（内部口径，不是原文：${parameters.join("；")}）`,
    parameter: (label: string, value: number | string) => `${label} ${value}`,
    otherChecksPass: (count: number) => `另有${count}项通过`,
  },

  unanswered: {
    heading: "未填报",
    clauses: (count: number) => `${count}条，填上才能下结论`,
    clause: "条款",
    quote: "条文原话",
    fillIn: "请补填",
  },

  doubts: {
    heading: "疑点，待核实",
    count: (count: number) => `${count}处，不影响上面的结论`,
    severities: doubtSeverities,
  },

  pendingItems: {
    heading: "待人工核实",
    count: (count: number) => `${count}项，不论表上怎么填，都要有人到现场或对着照片看过`,
  },

  diagnostics: {
    heading: "读表问题",
    count: (count: number) => `${count}处`,
    severities: diagnosticSeverities,
  },

  closing: (tool: string) => `本结果由 ${tool} 按自评表得出，是自我评估，不是主管部门的评定。`,
} as const;
