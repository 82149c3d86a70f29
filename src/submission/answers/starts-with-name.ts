import type { NameIndex } from "../words/name-index.ts";

const NAME_AND_COLON = /^([^：:\n]{1,40})[：:]/;

/** True for `名称：春风行动 日期：…`: names and contents that a full-width colon has joined into one text. */
export function startsWithName(text: string, names: NameIndex<unknown>): boolean {
  const name = NAME_AND_COLON.exec(text)?.[1];
  return name !== undefined && names.find(name) !== undefined;
}
