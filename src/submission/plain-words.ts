// The words that mean the same in every answer: not answered, explicitly none, yes, no.

import { foldWord } from "./fold-text.ts";

function foldAll(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(foldWord));
}

const UNANSWERED = foldAll(`
  null nil none undefined n/a na tbd
  不清楚 待核实 待填 未填 未填报 不详 不知道 待定 待查 待补 待补充 待确认 待核 待统计 待核对 未核实
  待公布 待公示 待上墙 待签订 待印发 制作中 正在制作 筹备中 未知 不明 不确定 无法确定 说不清 不掌握 未掌握 未统计 没有统计 暂缺 空 空白 不适用 不涉及 略
`);
const ONLY_MARKS = /^[\s_\-‐‑–—―−－/／\\?？.．。…*＊~～·]*$/;

const NONE = foldAll(`
  无 没有 没 暂无 尚无 均无 全无 都没有 未设 未设置 未设立 不设 无此项 没有此项 未配备 未配置 未开展 从未 无记录 没有记录
`);

/** Without one of these nothing is NOT_DONE, a pattern that is dear to compile. */
const DENIES = /[没未]/;
/** 没有举办, 尚未公布, 一年来没办过: as a whole answer, that there is none. */
const NOT_DONE = new RegExp(
  "^(?:(?:今年|一年|半年|近一年|近三个月|本季度|本月)(?:以?来)?)?(?:还|尚|暂|均|都|从|一直|目前)*(?:没有?|未)(?:任何)?" +
    "(?:办|做|发|贴|签|建|设|举办|开展|制定|印发|建立|合作|签订|签协议|发布|公开|公示|公布|张贴|上墙|培训|指导|引导|宣传" +
    "|安排|收集|检查|审核|分析|上传|采集|受理|设置|设立|配备|配置)过?$",
  "u",
);

const YES = foldAll(
  "是 是的 有 对 √ ✓ ✔ ☑ ✅ yes y true 已设 已设置 设有 已有 具备 已接入 接入 已开展 开展 提供 已提供 受理 畅通",
);
const NO = foldAll(`
  否 不是 不 × ✗ ✘ ✕ ☒ ❌ x no n false 无 没有 没 暂无 未设 未设置 不设 无此项 未接入 没接入 未开展 不提供 未提供 不受理 不畅通 不具备
`);

/** Claims that name nothing: 有, 齐全, 见附件. */
const BARE_CLAIMS = foldAll(
  "齐全 齐备 完备 完善 都有 均有 全部 全有 达标 符合 符合要求 已按要求 已完成 见附件 详见附件 附后",
);

const WITH_NOTE = /^([^（(]+)[（(][^（）()]*[）)][。.]?$/;

/** The word before a bracketed note: 无（全部免费） says 无. */
function withoutNote(text: string): string {
  return text.length > 60 ? text : (WITH_NOTE.exec(text)?.[1] ?? text);
}

/** Blank, 不清楚, 待核实, “—”…: no answer yet. */
export function isUnansweredWord(text: string): boolean {
  if (text.length > 60) return false;
  return ONLY_MARKS.test(text) || UNANSWERED.has(foldWord(text)) || UNANSWERED.has(foldWord(withoutNote(text)));
}

/** 无, 没有, 暂无…: an explicit nothing. `more` are the folded words that mean it in this answer (未上线). */
export function isNoneWord(text: string, more: ReadonlySet<string>): boolean {
  if (text.length > 60) return false;
  const folded = foldWord(text);
  if (NONE.has(folded) || more.has(folded)) return true;
  const bare = foldWord(withoutNote(text));
  return NONE.has(bare) || (bare.length <= 20 && DENIES.test(bare) && NOT_DONE.test(bare));
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
  return readYesNoWord(text) === true || (text.length <= 20 && BARE_CLAIMS.has(foldWord(text)));
}

/** Yes, no, or null for anything else; 是（部分） is neither. */
export function readYesNoWord(text: string): boolean | null {
  if (text.length > 20) return null;
  const folded = foldWord(text);
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : null;
}
