/** `_x000D_` stands for the character with that code; `_x005F_` for the underscore that keeps one from being read so. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
const LONE_SURROGATE = /\p{Cs}/gu;

/** Undoes the escapes of a workbook's text. Control characters other than tab and line ends are dropped. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text
    .replace(ESCAPE, (_, hex: string) => readCharacter(Number.parseInt(hex, 16)))
    .replace(LONE_SURROGATE, "\uFFFD");
}

function readCharacter(code: number): string {
  const isLayout = code === 0x09 || code === 0x0a || code === 0x0d;
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0) || code >= 0xfffe;
  return isControl && !isLayout ? "" : String.fromCharCode(code);
}
