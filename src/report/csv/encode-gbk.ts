// Old spreadsheets of Chinese offices read CSV as GBK (code page 936).

import iconv from "iconv-lite";
import { writeCodePoint } from "../content/visible-text.ts";

/** The same in characters that GBK has. */
const SUBSTITUTES: readonly [RegExp, string][] = [
  [/m²/gu, "㎡"],
  [/\u00a0/gu, " "],
];

/** Bytes in GBK; what it lacks is written out, e.g. 😀 as `\u{1F600}`, so that nothing is lost. */
export function encodeGbk(text: string): Uint8Array {
  const near = SUBSTITUTES.reduce((changed, [pattern, substitute]) => changed.replace(pattern, substitute), text);
  const lacking = new Map<string, boolean>();
  const lacks = (character: string) => {
    const known = lacking.get(character);
    if (known !== undefined) return known;
    const isLacking = iconv.decode(iconv.encode(character, "gbk"), "gbk") !== character;
    lacking.set(character, isLacking);
    return isLacking;
  };
  const written = near.replace(/[^\p{ASCII}]/gu, (character) =>
    lacks(character) ? writeCodePoint(character) : character,
  );
  return new Uint8Array(iconv.encode(written, "gbk"));
}
