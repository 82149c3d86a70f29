// What the engine says: conditions in words, what stands, what is missing.

import { nameAll } from "./name-all.ts";

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

type WordingSeverity = "red" | "grey" | "unlawful";

/** What stands behind the words that were found; grey ones are nobody's fault until a person has looked. */
const WORDING: Readonly<Record<WordingSeverity, (ground: string) => string>> = {
  red: (ground) => `疑似歧视性表述（${ground}），请下屏并要求用工方修改`,
  grey: (ground) => `需要人看（${ground}），确与岗位有关的写明理由，没有关系的请用工方修改`,
  unlawful: (ground) => `疑似不合规表述（${ground}），请下屏并要求用工方修改`,
};

const RECHECK = "（要更正或核实）";

function sayUsual(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `比常见的上限${max ?? ""}大`;
  return max === undefined ? `比常见的下限${min}小` : `不在常见范围${min}—${max}内`;
}

export const engine = {
  yes: "是",
  no: "否",
  none: "无",
  blank: "未填",
  and: "；且",
  or: "；或",
  orText: "或",
  days: "天",
  issues: "期",
  asOf: "填报日期",
  eachItem: "每项",
  originalText: "原文",
  computed: (since: string | null) => `（工具按国务院放假安排${since === null ? "" : `从投入使用的${since}起`}计算）`,
  within: (outer: string, inner: string) => `${outer}·${inner}`,
  itemOf: (_fact: string, item: string) => item,
  shareOf: (fact: string, share: number) => `“${fact}”的${percent(share)}`,
  times: (fact: string, factor: number) => `“${fact}”的${factor}倍`,
  not: (condition: string) => `不是：${condition}`,
  is: (label: string, value: string) => `“${label}”为“${value}”`,
  oneOf: (label: string, choices: readonly string[]) => `“${label}”为${nameAll(choices)}之一`,
  atLeast: (label: string, amount: string) => `“${label}”不少于${amount}`,
  atMost: (label: string, amount: string) => `“${label}”不超过${amount}`,
  moreThan: (label: string, amount: string) => `“${label}”大于${amount}`,
  lessThan: (label: string, amount: string) => `“${label}”小于${amount}`,
  filled: (label: string) => `“${label}”不是空的，也不是“无”`,
  answered: (label: string) => `“${label}”已填（可以是0）`,
  matches: (label: string, form: string) => `“${label}”是${form}`,
  sameAs: (label: string, templates: string) => `“${label}”等于${templates}`,
  includesAll: (label: string, items: readonly string[]) => `“${label}”含${nameAll(items)}`,
  includesAny: (label: string, items: readonly string[]) => `“${label}”至少含${nameAll(items)}之一`,
  mentions: (label: string, items: readonly string[]) => `“${label}”提到${nameAll(items)}之一`,
  countAtLeast: (label: string, amount: string) => `“${label}”不少于${amount}项`,
  countAtMost: (label: string, amount: string) => (amount === "0" ? `“${label}”为无` : `“${label}”不超过${amount}项`),
  withinDays: (label: string, days: string) => `“${label}”距填报日不超过${days}`,
  daysAgoAtLeast: (label: string, days: string) => `“${label}”距填报日满${days}`,
  notBefore: (label: string, date: string) => `“${label}”不早于${date}`,
  notAfter: (label: string, date: string) => `“${label}”不晚于${date}`,
  daysApart: (label: string, others: readonly string[], days: string) =>
    `“${label}”与${nameAll(others)}相差不超过${days}`,
  monthsUnbroken: (label: string, periods: string) => `“${label}”最近一次在本月或上月，最近${periods}不跳月`,
  latest: (label: string, condition: string) => `“${label}”最近一条：${condition}`,
  every: (label: string, condition: string) => `“${label}”每一条：${condition}`,
  some: (label: string, condition: string) => `“${label}”至少一条：${condition}`,
  repeats: (label: string, columns: readonly string[]) => `“${label}”里有${nameAll(columns)}都相同的两条`,
  alike: (label: string, columns: readonly string[]) => `“${label}”每一条的${nameAll(columns)}都相同`,
  sameRows: (rows: readonly string[], said: string) => `${rows.join("、")}相同：${said}`,
  beside: (label: string, other: string, condition: string) => `“${label}”与“${other}”对照，至少一项：${condition}`,
  itemSays: (item: string, said: readonly string[]) => `${item}（${said.join("，")}）`,
  dayUnit: "天",
  totalOf: (label: string, column: string | null) => `${label}${column === null ? "" : `·${column}`}合计`,
  totalFound: (label: string, amount: string, isWhole: boolean, parts: readonly string[]) =>
    `${label}${isWhole ? "" : "至少"}${amount}${parts.length > 1 ? `（${parts.join("、")}）` : ""}`,
  scheduledDays: (label: string, days: string) => `按“${label}”推算的近${days}开门天数`,
  scheduledFound: (label: string, days: string, low: number, high: number) =>
    `按“${label}”推算，近${days}应开门${low === high ? low : `${low}—${high}`}天`,
  coverOf: (label: string, timetable: string) => `“${label}”占“${timetable}”的份额`,
  coverFound: (covered: string, open: string) => `公示每周开放${open}小时，其中${covered}小时可用共享场地`,
  /** A question's name without the remark in brackets behind it. */
  shortLabel: (label: string) => label.replace(/（[^（）]*）$/u, ""),
  found: (said: readonly string[]) => said.join("；"),
  moreDates: (count: number) => `另有${count}个日期同样情况`,
  monthEnd: (column: string) => `${column}的月末`,
  figures: {
    hourly_pay: { name: "时薪", unit: "元" },
    daily_pay: { name: "日薪", unit: "元" },
    daily_hours: { name: "日工时", unit: "小时" },
    pay_period_days: { name: "发薪周期", unit: "天" },
  },
  reads: (label: string, figure: string, isBelow: boolean, limit: string) =>
    `“${label}”写的${figure}${isBelow ? "低于" : "超过"}${limit}`,
  figureFound: (said: string, figure: string, isBelow: boolean, limit: string) =>
    `“${said}”，${figure}${isBelow ? "低于" : "超过"}${limit}`,
  anyDate: (date: string, isAfter: boolean) => `有日期${isAfter ? "晚于" : "早于"}${date}`,
  noUnlawfulWording: "没有疑似不合规表述",
  noDiscrimination: "没有疑似歧视性表述",
  states: (label: string) => `写明“${label}”`,
  notInOriginal: (label: string) => `原文没有写明“${label}”`,
  daysAgo: (days: number) => `（距填报日${days}天）`,
  daysAhead: (days: number) => `（晚于填报日${days}天）`,
  rows: (count: number) => (count === 0 ? "无" : `${count}条`),
  row: (number: number, id: string | null) => `第${number}条${id === null ? "" : `（${id}）`}`,
  moreRows: (count: number) => `另有${count}条同样情况`,
  atLeastOneRow: (label: string) => `${label}（至少填一条）`,
  emptyTable: (label: string) => `${label}：一条也没有`,
  published: (month: string, date: string) => `${month}（公布于${date}）`,
  skipped: (months: readonly string[]) => `缺${months.join("、")}`,
  wordingAdvice: ({ severity, ground, rewrite }: { severity: WordingSeverity; ground: string; rewrite: string }) =>
    `${WORDING[severity](ground)}：${rewrite.replace(/。$/u, "")}`,
  wordingFound: (found: readonly { words: string }[], advice: string) =>
    `${found.map((finding) => `“${finding.words}”`).join("")}${advice}`,
  personToLook: "由人看过后，在说明里写明理由或处理意见",
  /** A sum some of whose parts are blank. */
  atLeastFound: (label: string, amount: string) => `${label}：至少${amount}`,
  /** An answer that proves nothing as it stands. */
  recheck: (said: string) => `“${said}”${RECHECK}`,
  isRecheck: (missing: string) => missing.endsWith(RECHECK),
  approverOwed: "说明的同意人",
  reasonGiven: "理由已经写明：依据留好备查，情况变了再按要求补上。",
  reasonExpired: (owed: string, day: string) => `${owed}，原来的说明有效期到${day}，已过期`,
  /** What asks for the reason, or where it is written when no question does. */
  reasonOwed: (labels: readonly string[], check: string) =>
    labels.length > 0 ? `说明（填在${nameAll(labels)}）` : `说明（写在自评表的“说明”里，检查项${check}）`,
  reasonTooShort: (label: string, length: number) => `“${label}”写到${length}字以上`,
  approvedBy: (reason: string, approver: string) => `${reason}（${approver}同意）`,
  explanationUnknown: (check: string) => `说明里的检查项“${check}”不在本类市场的清单里，没有采用；请核对编号`,
  explanationNotGeneral: (check: string, instead: readonly string[]) =>
    instead.length === 0
      ? `“${check}”不是原则性要求，写说明不改变结论；请按整改措施办`
      : `“${check}”不是原则性要求，写在说明里不算；有文件允许的原因，请填在${instead.map((label) => `“${label}”`).join("或")}里`,
  explanationUnapproved: (check: string) => `“${check}”的说明没有写同意人，没有采用；请补上谁同意的`,
  explanationExpired: (check: string) => `“${check}”的说明已过有效期，没有采用；请重新报批`,
  evidenceTargetUnknown: (target: string) =>
    `佐证写在“${target}”名下，但没有这一条；请写条款号（如 1.5）或检查项（如 1.5.a）`,
  noDate:
    "没有填报日期，命令也没有用 --as-of 指定，带期限的要求（多少天内、按月、有效期）都先按未填报算；请补填“填报日期”，或加 --as-of YYYY-MM-DD 再判",
  fillIn: (labels: string) => `请补填：${labels}`,
  correct: (rechecks: readonly string[]) =>
    `请更正或核实：${rechecks.map((said) => said.slice(0, -RECHECK.length)).join("、")}`,
  outsideUsual: (label: string, value: string, min: number | undefined, max: number | undefined) =>
    `“${label}”填${value}，${sayUsual(min, max)}，请核对数字和单位`,
  unknownRegion: (region: string) =>
    `“${region}”不在现行区划名录里，请核对全称（新设区划、开发区请在名录更新前以批文为准）`,
  shortCity: (city: string, whole: string) => `上级设区市“${city}”不是全称，门头文字按全称比对，请写“${whole}”`,
  renamedRegion: (city: string, region: string) => `“${region}”不属于“${city}”，请核对上级设区市`,
} as const;
