import { words } from "../locale/index.ts";
import type { Checklist, Standard } from "../model/standard.ts";
import { parseChineseNumeral } from "../submission/words/chinese-numeral.ts";
import { UsageError } from "./usage-error.ts";

const ANNEX = /^附件(\d{1,2}|[一二三四五六七八九十]{1,3})$/u;

/** A checklist by id, market type, alias or annex (comprehensive, 综合性零工市场, 综合, 附件1). */
export function findChecklist(standard: Standard, asked: string): Checklist {
  const found = standard.checklists.find((checklist) => isCalled(checklist, asked));
  if (found !== undefined) return found;
  const known = standard.checklists.map(({ id, marketType }) => `${id}（${marketType}）`);
  throw new UsageError(words.cli.unknownType(asked, known));
}

/** Whether people mean this checklist by these words. */
export function isCalled({ id, marketType, aliases, annex }: Checklist, asked: string): boolean {
  const name = asked.normalize("NFKC").replace(/\s/gu, "");
  if (name === id || name === marketType || aliases.includes(name)) return true;
  const number = ANNEX.exec(name)?.[1];
  return annex !== null && number !== undefined && readNumeral(number) === annex;
}

/** 14, 十四 → 14; null for anything else. */
export function readNumeral(text: string): number | null {
  return /^\d+$/u.test(text) ? Number(text) : parseChineseNumeral(text);
}
