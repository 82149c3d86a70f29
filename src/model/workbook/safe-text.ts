// What a spreadsheet's XML cannot hold is shown instead of dropped.

/** Control characters and lone surrogates; tab and line feed are fine. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;
/** _x000D_ in a text would be read back as a carriage return (ECMA-376 part 1, 22.9.2.19). */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/giu;

/** Text that survives in a cell: controls become their pictures (␀ … ␡), line ends become line feeds. */
export function safeText(text: string): string {
  return text.replace(/\r\n?/gu, "\n").replace(UNWRITABLE, picture).replace(ESCAPE_LIKE, "_x005F_");
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
