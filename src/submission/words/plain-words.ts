// The words that mean the same in every answer: not answered, explicitly none, yes, no.

import { foldWord } from "./fold-text.ts";

/** A longer text may hold such words, but says more than they do. */
const LONGEST_SAYING = 20;

function foldAll(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(foldWord));
}

const UNANSWERED = foldAll(`
  null nil none undefined n/a na tbd
  不清楚 待核实 待填 未填 未填报 不详 不知道 待定 未核实
  待公布 待公示 待上墙 待签订 待印发 制作中 正在制作 筹备中 未知 不明 不确定 无法确定 不掌握 未掌握 未统计 没有统计 没统计 未做统计 没做统计 正在统计 统计中 无数据 没有数据 暂无数据 暂缺 空 空白 不适用 不涉及 略
`);
/** Without one of these nothing is NOT_KNOWN. */
const DOUBTS = /[不待再需须要进]/;
/** 说不上来, 记不清了, 不太清楚, 还要再核: as a whole answer, that somebody does not know, or not yet. */
const NOT_KNOWN = new RegExp(
  "^(?:我|我们|这个|暂时?|目前|现在|还|也|尚|实在)*" +
    "(?:(?:说|记|讲|搞|弄|拿|答)不(?:太)?(?:准|清楚?|上来?|出来?|好|定|得|住|明白)" +
    "|不(?:太|大|很|是很|怎么|好|敢)?(?:清楚|确定|肯定|了解|知道|记得|明确|掌握|一定|好说|说)" +
    "|(?:有待|待|需要?|须|要|再|进一步)+(?:核|查|核实|核对|核查|查实|查证|确认|了解|统计|补充?|问|询问)(?:一下)?)" +
    "(?:了|呢)?$",
  "u",
);
const ONLY_MARKS = /^[\s_\-‐‑–—―−－/／\\?？.．。…*＊~～·]*$/;

const NONE = foldAll(`
  无 没有 没 暂无 尚无 均无 全无 都没有 未设 未设置 未设立 不设 无此项 没有此项 未配备 未配置 未开展 从未 无记录 没有记录
`);

/** Without one of these nothing is NOT_DONE, a pattern that is dear to compile. */
const DENIES = /[没未无]/;
/** What comes before it: 今年以来, 目前, 还, 全都. */
const SO_FAR =
  "(?:(?:今年|一年|半年|近一年|近三个月|本季度|本月)(?:以?来)?|还|尚|暂时?|均|全|都|从来?|一直|目前|现在|现|至今|仍)";
/** 没有举办, 尚未公布, 一年来没办过, 暂时没有: as a whole answer, that there is none. */
const NOT_DONE = new RegExp(
  `^(?:${SO_FAR}*(?:没有?|未)(?:任何)?` +
    "(?:办|搞|做|发|贴|签|建|设|举办|开展|制定|印发|建立|合作|签订|签协议|发布|公开|公示|公布|张贴|上墙|培训|指导|引导|宣传" +
    "|组织|实施|安排|收集|检查|审核|分析|上传|采集|受理|设置|设立|配备|配置)过?" +
    `|${SO_FAR}+(?:没有?|未有|未|无))(?:了|呢)?$`,
  "u",
);

const YES = foldAll(
  "是 是的 有 对 √ ✓ ✔ ☑ ✅ yes y true 已设 已设置 设有 已有 具备 已接入 接入 已开展 开展 提供 已提供 受理 畅通",
);
const NO = foldAll(`
  否 不是 不 × ✗ ✘ ✕ ☒ ❌ x no n false 无 没有 没 暂无 未设 未设置 不设 无此项 未接入 没接入 未开展 不提供 未提供 不受理 不畅通 不具备
`);

/** Claims that name nothing: 有, 齐全, 见附件. */
const BARE_CLAIMS = foldAll("齐全 齐备 完备 完善 都有 均有 全部 全有 达标 符合 符合要求 已按要求 见附件 详见附件 附后");
/** Without one of these nothing is DONE_OR_SOME. */
const CLAIMS = /[已均都全按照据几多些干少]/;
/** 已按要求落实, 均已公示, 有几份: that it was done, or that there are some. */
const DONE_OR_SOME = new RegExp(
  "^(?:(?:均|都|全部|基本|已经?|严格|(?:按照?|根据|依照)(?:相关|有关|文件)?(?:规定|要求|标准|文件))+" +
    "(?:落实|完成|执行|配备|配齐|安装|悬挂|安排|公布|公示|公开|发布|张贴|建立|制定|印发|办理|宣传|到位)(?:了|到位|完毕)?" +
    "|有?(?:若干|不少|很多|许多|一些|(?:好?几|多)(?=.))(?:份|个|项|家|次|场|条|种|处|样|类|名|人|台)?)$",
  "u",
);

const WITH_NOTE = /^([^（(]+)[（(][^（）()]*[）)][。.]?$/;

/** The word before a bracketed note: 无（全部免费） says 无. */
function withoutNote(text: string): string {
  return text.length > 60 ? text : (WITH_NOTE.exec(text)?.[1] ?? text);
}

/** Blank, 不清楚, 待核实, “—”…: no answer yet. */
export function isUnansweredWord(text: string): boolean {
  if (text.length > 60) return false;
  if (ONLY_MARKS.test(text) || UNANSWERED.has(foldWord(text))) return true;
  const bare = foldWord(withoutNote(text));
  return UNANSWERED.has(bare) || (bare.length <= LONGEST_SAYING && DOUBTS.test(bare) && NOT_KNOWN.test(bare));
}

const NO_MORE: ReadonlySet<string> = new Set();

/** 无, 没有, 暂无…: an explicit nothing. `more` are the folded words that mean it in this answer (未上线). */
export function isNoneWord(text: string, more: ReadonlySet<string> = NO_MORE): boolean {
  if (text.length > 60) return false;
  const folded = foldWord(text);
  if (NONE.has(folded) || more.has(folded)) return true;
  const bare = foldWord(withoutNote(text));
  return NONE.has(bare) || (bare.length <= LONGEST_SAYING && DENIES.test(bare) && NOT_DONE.test(bare));
}

/** An explicit nothing where names, rows or dates are asked for: 无, and also 否 and 0. */
export function isNothing(text: string, more: ReadonlySet<string>): boolean {
  return isNoneWord(text, more) || readYesNoWord(text) === false || isZero(text);
}

/** 0, 0个, 0家: nothing, where names, rows or dates are asked for. */
export function isZero(text: string): boolean {
  if (text.length > 3) return false;
  const folded = foldWord(text);
  return folded.startsWith("0") && /^0\p{Script=Han}?$/u.test(folded);
}

/** 未公示, 没有引导, 待建, 大屏（未安装）: speaks of something that is not there, or not there yet. */
const LACK = /没|未|无(?!障碍)|不|暂|待|拟|计划|规划|筹|建设中|准备|正在|停用|损坏|拆|取消/;

/** Whether a text that is none of the choices may speak of a lack. */
export function mayLack(text: string): boolean {
  return LACK.test(text);
}

/** 是, 有, 齐全, 见附件: where names are asked for, a claim without any. */
export function isBareClaim(text: string): boolean {
  if (text.length > LONGEST_SAYING) return false;
  const folded = foldWord(text);
  return readYesNoWord(text) === true || BARE_CLAIMS.has(folded) || (CLAIMS.test(folded) && DONE_OR_SOME.test(folded));
}

/** Yes, no, or null for anything else; 是（部分） is neither. */
export function readYesNoWord(text: string): boolean | null {
  if (text.length > 20) return null;
  const folded = foldWord(text);
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : null;
}
