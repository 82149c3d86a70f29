// Whole answers that say in a few words what one word would: that somebody does not know, that nothing was done, that all
// was. Taken apart word by word: patterns of so many words are dear to compile, at every start.

import { groupBy } from "../../model/group-by.ts";

const split = (words: string): readonly string[] => words.split(/\s+/u);
const setOf = (words: string): ReadonlySet<string> => new Set(split(words));

/** Words by their first letter, the longest first. */
type Openings = ReadonlyMap<string, readonly string[]>;

function openingsOf(words: readonly string[]): Openings {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  return groupBy(longestFirst, (word) => word.charAt(0));
}

/** The longest of the words that a text begins with; empty where it begins with none. */
function leadingWord(text: string, openings: Openings): string {
  return openings.get(text.charAt(0))?.find((word) => text.startsWith(word)) ?? "";
}

/** What is left of a text without the words that it begins with, as many as there are. */
function dropLeading(text: string, openings: Openings): string {
  let rest = text;
  for (let word = leadingWord(rest, openings); word !== ""; word = leadingWord(rest, openings))
    rest = rest.slice(word.length);
  return rest;
}

/** The text without one of the words at its end, where it has one. */
function dropEnding(text: string, words: readonly string[]): string {
  for (const word of words) if (text.endsWith(word)) return text.slice(0, -word.length);
  return text;
}

const PARTICLES = ["了", "呢"];

const SPEAKER = openingsOf(split("我 我们 这个 暂 暂时 目前 现在 还 也 尚 实在"));
const TRIES = setOf("说 记 讲 搞 弄 拿 答");
const TRIED = setOf("准 清 清楚 上 上来 出 出来 好 定 得 住 明白");
const DEGREES = split("太 大 很 是很 怎么 好 敢");
const KNOWN = setOf("清楚 确定 肯定 了解 知道 记得 明确 掌握 一定 好说 说");
const OUGHT = openingsOf(split("有待 待 需 需要 须 要 再 进一步"));
const LOOKED_UP = setOf("核 查 核实 核对 核查 查实 查证 确认 了解 统计 补 补充 问 询问");

/** Asked of every answer: most begin with none of these letters. */
const NOT_KNOWN_STARTS = new Set([...SPEAKER.keys(), ...OUGHT.keys(), ...TRIES, "不"]);

/** 说不上来, 记不清了, 不太清楚, 还要再核: that somebody does not know, or not yet. */
export function saysNotKnown(folded: string): boolean {
  if (!NOT_KNOWN_STARTS.has(folded.charAt(0))) return false;
  const said = dropLeading(dropEnding(folded, PARTICLES), SPEAKER);
  const unsure = dropLeading(said, OUGHT);
  if (unsure !== said) return LOOKED_UP.has(dropEnding(unsure, ["一下"]));
  const not = said.indexOf("不");
  if (not < 0) return false;
  const [before, after] = [said.slice(0, not), said.slice(not + 1)];
  const isOneOf = (words: ReadonlySet<string>, degrees: readonly string[]) =>
    words.has(after) || degrees.some((degree) => after.startsWith(degree) && words.has(after.slice(degree.length)));
  return before === "" ? isOneOf(KNOWN, DEGREES) : TRIES.has(before) && isOneOf(TRIED, ["太"]);
}

const PERIODS = split("今年 一年 半年 近一年 近三个月 本季度 本月").flatMap((period) =>
  ["", "来", "以来"].map((ending) => period + ending),
);
/** What comes before it: 今年以来, 目前, 还, 全都. */
const SO_FAR = openingsOf([...PERIODS, ...split("还 尚 暂 暂时 均 全 都 从 从来 一直 目前 现在 现 至今 仍")]);
const NOT_YET = setOf("没 没有 未 未有 无");
const NOT = openingsOf(split("没有 没 未"));
const DEEDS = setOf(
  "办 搞 做 发 贴 签 建 设 举办 开展 制定 印发 建立 合作 签订 签协议 发布 公开 公示 公布 张贴 上墙 培训 指导 引导 宣传 " +
    "组织 实施 安排 收集 检查 审核 分析 上传 采集 受理 设置 设立 配备 配置",
);

/** 没有举办, 尚未公布, 一年来没办过, 暂时没有: that there is none. */
export function saysNotDone(folded: string): boolean {
  const said = dropEnding(folded, PARTICLES);
  const denial = dropLeading(said, SO_FAR);
  if (denial !== said && NOT_YET.has(denial)) return true;
  const not = leadingWord(denial, NOT);
  const deed = denial.slice(not.length);
  return not !== "" && DEEDS.has(dropEnding(deed.startsWith("任何") ? deed.slice(2) : deed, ["过"]));
}

const RULED = split("按 按照 根据 依照").flatMap((by) =>
  ["", "相关", "有关", "文件"].flatMap((which) => split("规定 要求 标准 文件").map((rule) => by + which + rule)),
);
const HOW = openingsOf([...split("均 都 全部 基本 已 已经 严格"), ...RULED]);
const DONE = setOf("落实 完成 执行 配备 配齐 安装 悬挂 安排 公布 公示 公开 发布 张贴 建立 制定 印发 办理 宣传 到位");
const SEVERAL = openingsOf(split("若干 不少 很多 许多 一些"));
const SOME = openingsOf(split("好几 几 多"));
const COUNTERS = setOf("份 个 项 家 次 场 条 种 处 样 类 名 人 台");

/** 已按要求落实, 均已公示, 有几份: that it was done, or that there are some. */
export function saysDoneOrSome(folded: string): boolean {
  const deed = dropLeading(folded, HOW);
  if (deed !== folded && (DONE.has(deed) || DONE.has(dropEnding(deed, ["了", "到位", "完毕"])))) return true;
  const amount = folded.startsWith("有") ? folded.slice(1) : folded;
  const several = leadingWord(amount, SEVERAL);
  if (several !== "") return amount === several || COUNTERS.has(amount.slice(several.length));
  const some = leadingWord(amount, SOME);
  return some !== "" && COUNTERS.has(amount.slice(some.length));
}
