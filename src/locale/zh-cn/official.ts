// Words of the official documents (docx): the self-assessment report and the draft of a rectification notice.

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 1 → 一, 12 → 十二, 31 → 三十一; up to 99. */
function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return numerals[number - 1] ?? "";
  return `${tens > 1 ? numerals[tens - 1] : ""}十${ones === 0 ? "" : numerals[ones - 1]}`;
}

/** 2026-11-20 → 2026年11月20日 */
function longDay(day: string): string {
  const [year, month, date] = day.split("-");
  return `${year}年${Number(month)}月${Number(date)}日`;
}

const blank = "　　　　　　";

export const official = {
  first: (number: number, heading: string) => `${chineseNumber(number)}、${heading}`,
  second: (number: number, heading: string) => `（${chineseNumber(number)}）${heading}`,
  third: (number: number, heading: string) => `${number}. ${heading}`,
  asOf: (day: string) => (day === "" ? "（截至日期未填）" : `（截至${longDay(day)}）`),
  clause: (number: string, topic: string) => (topic === "" ? number : `${number}（${topic}）`),
  sentence: (text: string) => (/[。！？]$/u.test(text) ? text : `${text}。`),
  /** The document's words in quotation marks, unless they hold some themselves. */
  quoted: (quote: string) => (/[“”]/u.test(quote) ? quote : `“${quote}”`),
  item: ["项目", "内容"],
  gaps: ["条款", "条文原话与现状", "下一步", "佐证材料"],
  finding: (label: string, text: string) => `${label}：${text}`,
  check: (word: string, level: string, quote: string) => `［${word}］${level}${quote}`,
  progress: (word: string) => `【${word}】`,
  annexes: (titles: readonly string[]) =>
    titles.map((title, index) => (titles.length === 1 ? `附件：${title}` : `附件${index + 1}：${title}`)),

  report: {
    title: (name: string) => `${name}规范化建设自评报告`,
    opening: (standard: string) =>
      `按照${standard}，对本市场规范化建设情况逐条开展自评。本报告由自评表整理而成，是自我评估，不是主管部门的评定；文件没有规定分值和等次，报告中的得分区间只是工具口径。`,
    basics: "基本情况",
    result: "自评结论",
    resultIs: (total: number, counts: string) => `应评${total}条，其中：${counts}。`,
    countOf: (word: string, count: number) => `${word}${count}条`,
    gaps: "存在的差距和下一步措施",
    gapsOf: (word: string, count: number) => `${word}（${count}条）`,
    noGaps: "各条都符合或不适用，没有差距。",
    others: "需要核实和说明的事项",
    nothing: "没有需要另行核实和说明的事项。",
    annex: "全部条款自评情况",
    annexColumns: ["条款", "条款全文", "结论", "检查项与结果", "现状"],
    signer: `填报单位（盖章）：${blank}`,
    people: `填表人：${blank}审核人：${blank}`,
    day: "　　　　年　　月　　日",
  },

  notice: {
    draft: "（代拟稿）",
    number: "〔　　　　〕　　号",
    title: (name: string) => `关于${name}规范化建设整改的通知`,
    to: "＿＿＿＿＿＿＿＿＿＿：",
    opening: (standard: string, asOf: string, failing: number, blanks: number, owed: number) =>
      `根据${standard}和你单位报送的自评表${asOf}，经逐条比对，你单位运行的零工市场有${failing}项要求没有做到，${blanks}项没有填报，${owed}项需要说明。现将有关事项通知如下。`,
    caveat:
      "本通知依据自评材料起草，尚未经现场核实；没有填报的事项不作为未做到认定，疑点以核实结果为准。标有“内部口径”的，判断用到了文件没有写明的数字。",
    failing: "需要整改的事项",
    redline: "须立即整改的事项（红线）",
    others: "限期整改的事项",
    unmet: (number: string, quotes: readonly string[]) => `${number}：没有做到${quotes.join("；")}。`,
    details: "各项的现状、整改措施和佐证材料见附件《整改台账》。",
    unanswered: "需要补充填报的事项",
    explain: "需要说明的事项",
    doubts: "需要核实的疑点",
    fillIn: (number: string, items: string) => `${number}：请补填${items}。`,
    owed: (number: string, quote: string, actual: string) => `${number}：${quote}，${actual}。请书面说明理由。`,
    present: (actual: string | null) => (actual === null ? "现状未填" : `现状为${actual}`),
    none: "自评材料中没有此类事项。",
    demands: "有关要求",
    demandList: [
      "请对照附件《整改台账》逐项明确责任单位、责任人和完成时限，于　　　　年　　月　　日前将整改台账报送我单位。",
      "请于　　　　年　　月　　日前完成整改和补充填报，并附佐证材料；涉及消防安全、疏散通道和就业歧视内容的，请立即处理。",
      "对本通知所列事项有不同意见的，请于收到之日起　　个工作日内书面提出并附材料。",
    ],
    contact: "联系人：　　　　　　　　联系电话：　　　　　　　　",
    signer: "（印章）　　　　",
    annex: "整改台账",
    annexColumns: ["序号", "条款", "问题", "整改措施", "责任单位", "责任人", "完成时限", "进展", "佐证材料", "销号"],
  },
} as const;
