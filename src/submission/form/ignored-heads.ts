import { words } from "../../locale/index.ts";
import { foldWord } from "../words/fold-text.ts";

const IGNORED: ReadonlySet<string> = new Set(words.formColumns.ignored.map(foldWord));

/** Whether a column of this name holds no answers, whoever made the sheet (序号, 提交人). */
export function isIgnoredHead(name: string): boolean {
  return IGNORED.has(foldWord(name));
}
