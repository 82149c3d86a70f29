// Two forms of what people write: cleaned (kept as the answer) and folded (only ever compared).

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Characters that are certainly seen. */
const IS_SEEN = /^[ -~\u00a1-\u00ac\u2013-\u2027\u2030-\u205e\u2190-\u27bf\u3001-\u9fff\uff01-\uff5e]*$/;
const IS_PLAIN = /^[\u0021-\u007e\u3001-\u3002\u4e00-\u9fff\uff01-\uff5e“”]*$/;

/** The text as written, without what cannot be seen; line breaks stay, as \n. */
export function cleanText(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  return dropInvisible(text.replace(LINE_ENDS, "\n").replaceAll("\t", " ")).trim();
}

/** Without control characters, invisible and direction marks, lone surrogates, variation selectors. */
function dropInvisible(text: string): string {
  if (IS_SEEN.test(text)) return text;
  // Dear to compile, so that it stands where it is first needed.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cf}\p{Cs}\p{VS}]/gu, "");
}

const IS_FOLDED = /^[a-z0-9_\u4e00-\u9fff]*$/;
const UNHEARD = /[\s"'`´“”‘’「」『』《》〈〉()[\]{}【】〔〕〖〗]/g;
const LAST_MARKS = /[.。:*;,、!]+$/;
/** No name or fixed word is longer; longer text is only ever itself. */
const LONGEST_NAME = 200;

/** The same few names are folded over and over; a hostile file must not fill the memory with its own. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 5000;

/** The form in which names and words are compared: half-width, lower case, without blanks, quotes and brackets. */
export function foldWord(text: string): string {
  if (text.length > LONGEST_NAME || IS_FOLDED.test(text)) return text;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const folded = foldAnew(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, folded);
  return folded;
}

function foldAnew(text: string): string {
  const folded = dropInvisible(text.normalize("NFKC")).replace(UNHEARD, "").toLowerCase();
  return folded.length > 1 ? folded.replace(LAST_MARKS, "") : folded;
}

/** Half-width and without blanks: the form in which numbers and dates are taken apart. */
export function compactText(text: string): string {
  return dropInvisible(text.normalize("NFKC")).replace(/\s+/g, "").toLowerCase();
}
