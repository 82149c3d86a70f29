// What is said about two assessments side by side.

const progress = {
  newly_failing: "新增",
  newly_unanswered: "新增（未填）",
  still_open: "未整改",
  newly_met: "已整改",
  newly_answered: "已补填",
  lapsed: "不再适用",
} as const;

const cautions = {
  market: "两份结果的市场名称或属地不同，请先核对是不是同一个市场",
  checklist: "两份结果用的清单不同（市场类型变了），条款号对不上的按“新增”“不再适用”列出",
  standard: "两份结果依据的不是同一份标准，同号的条款意思可能不同，只供参考",
  version: "标准换了版本，有些变化是要求变了，不是市场变了",
  rules: "标准版本号相同，规则文件却不同，请核对是不是用了自己改过的规则",
  order: "“上次”的截至日期比“本次”还晚，请核对两个文件有没有放反",
  tool: "两次用的工具版本不同，个别判法可能有改进",
} as const;

export const comparison = {
  progress,
  cautions,
  title: "零工市场自评结果变化",
  damaged: (path: string) =>
    `这份评判结果不完整或被改动过（${path === "" ? "整份" : path} 不对），请重新用 gig-audit check -f json 生成`,
  notInBaseline: (file: string, baseline: string) =>
    `${file}：在 ${baseline} 里找不到同一个市场（或有几个同名的），没有比较；请核对市场名称和属地`,
  notOne: (file: string, count: number) => `${file} 里有${count}份结果，diff 一次比一份；多个市场请用 check --baseline`,
  heading: "与上次相比",
  note: (added: number, mended: number, open: number) => `新增${added}项，已整改${mended}项，未整改${open}项`,
  more: (word: string, count: number) => `${word}${count}项`,
  old: "上次",
  new: "本次",
  standard: "标准",
  score: "得分区间",
  verdicts: "条款结论",
  side: (file: string, asOf: string, sha256: string) =>
    `${file}（截至${asOf === "" ? "日期未填" : asOf}，SHA-256 ${sha256}）`,
  standardOf: (document: string, id: string, version: string) => `${document}（${id}@${version}）`,
  same: (text: string) => `${text}（两次相同）`,
  change: (old: string, current: string) => `${old} → ${current}`,
  scoreOf: (low: string, high: string) => `${low}—${high}`,
  scoreLabel: "（工具口径，非文件规定）",
  count: (word: string, old: number, current: number) =>
    old === current ? `${word}${old}` : `${word}${old} → ${current}`,
  caution: "请注意",
  absent: "无此项",
  reworded: "（要求的文字有变）",
  practice: "（内部口径）",
  tables: {
    checks: {
      heading: "检查项的变化",
      columns: ["情况", "检查项", "条文原话", "上次", "本次"],
      rows: (count: number) => `${count}项`,
    },
    figures: {
      heading: "填报内容的变化",
      columns: ["项目", "上次", "本次", "增减", "检查项"],
      rows: (count: number) => `${count}处`,
    },
    clauses: {
      heading: "条款结论的变化",
      columns: ["条款", "上次", "本次"],
      rows: (count: number) => `${count}条`,
    },
    doubts: {
      heading: "疑点的变化",
      columns: ["情况", "疑点，待核实"],
      rows: (count: number) => `${count}处`,
      added: "新出现",
      settled: "已消除",
    },
  },
} as const;
