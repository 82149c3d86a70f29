// What the monthly schedule and its registry say.

import { terms } from "./terms.ts";

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: "没有权限，请换一个文件夹，或请管理员开放权限",
  EPERM: "没有权限，或文件正被别的程序打开；请先关闭再试",
  EBUSY: "文件正被别的程序打开，请先关闭再试",
  ENOTDIR: "路径里有一段不是文件夹，请核对 --registry",
  EEXIST: "这是一个文件，不是文件夹，请核对 --registry",
  ENOSPC: "磁盘满了，请清理后再试；登记簿没有动",
  EROFS: "磁盘是只读的，请换一个位置",
};

export const schedule = {
  registry: {
    notJson: "这一行不是完整的 JSON，可能被截断或改坏；登记簿没有动。请从备份恢复这一行，或删去它后重新报送这一家",
    notReport: "这一行不是一份报告；登记簿没有动。请从备份恢复，或删去它后重新报送这一家",
    otherFormat: (format: string, known: string) =>
      `这一行的格式是“${format}”，本版工具只认“${known}”；请升级工具，或从备份恢复`,
    otherMonth: (month: string, file: string) =>
      `这一行的月份是“${month}”，不属于 ${file} 的登记簿；请移到那个月的文件里`,
    brokenKey: (key: string) => `这一行的“${key}”缺失或类型不对；登记簿没有动。请从备份恢复，或删去它后重新报送这一家`,
    locked: (holder: string) =>
      `登记簿正由另一个程序写入（${holder}），等了很久没有等到；请稍后再试。确认没有别的程序在用的，删去这个文件再试`,
    lockLost: "写入前登记簿被另一个程序接管，这次没有写；请再运行一次",
    unusable: (code: string) => `登记簿用不了：${SYSTEM_REASONS[code] ?? `系统提示 ${code}，请换一个文件夹再试`}`,
  },
  rows: {
    none: "无",
    closedDay: "休",
    dayRange: (first: string, last: string) => `${first}至${last}`,
    undefinedRatio: "—",
    unlisted: "名录外",
    total: "合计",
    yesNo: (value: boolean) => (value ? "是" : "否"),
    carriedOver: (month: string) => `本月未报送，基本情况沿用${month}`,
    corrected: (count: number) => `本月更正${count}次`,
    openClauses: (failed: readonly string[], { unanswered, explain }: Record<"unanswered" | "explain", string[]>) =>
      [
        failed.join("、"),
        unanswered.length > 0 ? `${terms.verdicts.unanswered}：${unanswered.join("、")}` : "",
        explain.length > 0 ? `${terms.verdicts.explain}：${explain.join("、")}` : "",
      ]
        .filter((part) => part !== "")
        .join("；"),
    countyLevel: "县",
    cityLevel: "市本级",
  },
  status: {
    title: (month: string) => `${month}调度表报送情况`,
    deadline: (asOf: string, deadline: string, left: string) => `截至${asOf}，期限${deadline}，${left}`,
    daysLeft: (days: number) => (days > 0 ? `还有${days}天` : days === 0 ? "今天是最后一天" : `已过期${-days}天`),
    heads: ["设区市", "状态", "已报", "还缺"],
    state: { complete: "✓ 齐了", partial: "◐ 没齐", none: "✗ 没报" },
    asciiState: { complete: "齐了", partial: "没齐", none: "没报" },
    counts: (reported: number, expected: number, late: number) =>
      `${reported}/${expected}家${late > 0 ? `，逾期${late}家` : ""}`,
    missingCounties: (names: readonly string[]) => `没有任何报送：${names.join("、")}`,
    missingMarkets: (names: readonly string[]) => `缺：${names.join("、")}`,
    late: (market: string, received: string) => `逾期：${market}（${received}报送）`,
    footnote: "应报＝以前报送过、没有停运的市场；从来没有报送过的县列在“没有任何报送”里。",
    reminderHeads: ["设区市", "县（市、区）", "市场", "最近报送", "期限", "剩余"],
    lastMonth: (month: string) => `最近一次${month}`,
    neverThisMonth: "本月没有任何报送",
  },
  overview: {
    title: (scope: string, month: string) => `${scope}零工市场建设进展（${month}）`,
    heads: ["设区市", "已建", "覆盖率", "已报", "达标", "登记/成功", "倍率", "日均工资"],
    progress: (counts: readonly string[]) => `整改：${counts.join("，")}`,
    doubts: (count: number) => `校验：疑点${count}处（-o 调度表.xlsx 的“校验”表里逐条列出）`,
    next: "写出工作簿：加 -o 调度表.xlsx",
  },
  trends: {
    title: (scope: string, month: string) => `${scope}零工市场建设趋势（至${month}）`,
    asOf: (day: string) => `截至${day}。没有报送的月份和没有填的数不画点。`,
    coverage: "覆盖率：有综合性零工市场的地方",
    byCounty: "县（市、区）",
    withCity: "含市本级",
    met: "达标率",
    clauses: "条款达标率",
    markets: "达标市场占已报市场",
    ratio: "求人倍率",
    stubborn: "最难整改的条款",
    stubbornNote: "按“有多少家还没整改 × 已持续多久”排列，只列前12条。",
    stubbornHeads: ["条款", "其中一条原话", "未整改市场数", "平均持续（月）", "最久（月）"],
    noneOpen: "没有未整改的条款。",
    table: "各月数字",
    monthHeads: ["月份", "已报市场", "县级覆盖率", "含市本级", "条款达标率", "达标市场", "求人倍率", "对接成功人次"],
    origin: "由各市场自评表汇总，是自我评估；指标怎么算见调度表工作簿的“指标说明”（工具口径，不是文件规定）。",
  },
  wholeRegion: "全区",
  monthName: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  ours: "本表",
  turns: {
    new: "新增",
    reopened: "重新出现",
    still_open: "未整改",
    closed: "已整改",
    lapsed: "不再适用",
    ended: "市场停运",
    unreported: "本月未报送",
  },
  levels: { redline: "红线", mandatory: "强制", general: "原则", optional: "可选", background: "背景" },
  progressRemark: (isFirst: boolean, isDeparture: boolean) => {
    const parts = [isFirst ? "首次报送" : "", isDeparture ? "原则性要求，写明理由即可" : ""].filter(
      (part) => part !== "",
    );
    return parts.length === 0 ? null : parts.join("；");
  },
} as const;
