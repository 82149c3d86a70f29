// The words that mean the same in every answer: not answered, explicitly none, yes, no.

import { foldWord } from "./fold-text.ts";
import { saysDoneOrSome, saysNotDone, saysNotKnown } from "./sayings.ts";

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
const ONLY_MARKS = /^[\s_\-‐‑–—―−－/／\\?？.．。…*＊~～·]*$/;

const NONE = foldAll(`
  无 没有 没 暂无 尚无 均无 全无 都没有 未设 未设置 未设立 不设 无此项 没有此项 未配备 未配置 未开展 从未 无记录 没有记录
`);

const YES = foldAll(
  "是 是的 有 对 √ ✓ ✔ ☑ ✅ yes y true 已设 已设置 设有 已有 具备 已接入 接入 已开展 开展 提供 已提供 受理 畅通",
);
const NO = foldAll(`
  否 不是 不 × ✗ ✘ ✕ ☒ ❌ x no n false 无 没有 没 暂无 未设 未设置 不设 无此项 未接入 没接入 未开展 不提供 未提供 不受理 不畅通 不具备
`);

/** Claims that name nothing: 有, 齐全, 见附件. */
const BARE_CLAIMS = foldAll("齐全 齐备 完备 完善 都有 均有 全部 全有 达标 符合 符合要求 已按要求 见附件 详见附件 附后");
const WITH_NOTE = /^([^（(]+)[（(][^（）()]*[）)][。.]?$/;

/** The word before a bracketed note, folded: 无（全部免费） says 无. */
function foldBeforeNote(text: string, folded: string): string {
  const word = WITH_NOTE.exec(text)?.[1];
  return word === undefined ? folded : foldWord(word);
}

/** Blank, 不清楚, 待核实, “—”…: no answer yet. */
export function isUnansweredWord(text: string): boolean {
  if (text.length > 60) return false;
  const folded = foldWord(text);
  if (ONLY_MARKS.test(text) || UNANSWERED.has(folded)) return true;
  const bare = foldBeforeNote(text, folded);
  return UNANSWERED.has(bare) || (bare.length <= LONGEST_SAYING && saysNotKnown(bare));
}

const NO_MORE: ReadonlySet<string> = new Set();

/** 无, 没有, 暂无…: an explicit nothing. `more` are the folded words that mean it in this answer (未上线). */
export function isNoneWord(text: string, more: ReadonlySet<string> = NO_MORE): boolean {
  if (text.length > 60) return false;
  const folded = foldWord(text);
  if (NONE.has(folded) || more.has(folded)) return true;
  const bare = foldBeforeNote(text, folded);
  return NONE.has(bare) || (bare.length <= LONGEST_SAYING && saysNotDone(bare));
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
  return readYesNoWord(text) === true || BARE_CLAIMS.has(folded) || saysDoneOrSome(folded);
}

/** Yes, no, or null for anything else; 是（部分） is neither. */
export function readYesNoWord(text: string): boolean | null {
  if (text.length > 20) return null;
  const folded = foldWord(text);
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : null;
}
