// Text from a submission, with what could steer a screen or hide words written out: nothing is lost, nothing deceives.

// Patterns of whole kinds of characters are dear to compile: they stand where they are first needed.
/** For terminals: controls, direction and zero-width marks, stacked accents, private use, halves of flags. */
const unsafeInTerminals = () => /[\p{C}\p{M}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Regional_Indicator}]/gu;
/** For documents, which draw emoji and accents well: the joiner and the two variation selectors of emoji stay. */
const unsafeInDocuments = () =>
  /(?!\n|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;
/** Nearly every text: nothing to write out, and seen far quicker. */
const IS_PLAIN = /^[ -~、。《》“”‘’（），：；？！—…·【】〔〕％＋×²㎡\u4e00-\u9fff]*$/u;
const OF_LINES: readonly string[] = ["remedy", "text"];

/** For a terminal: unsafe characters as e.g. `\u{1B}`; line breaks and tabs become a space. */
export function showHidden(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  return writeOut(text.normalize("NFC").replace(/[\r\n\t]+/gu, " "), unsafeInTerminals());
}

/** For a document: unsafe characters as e.g. `\u{1B}`; line breaks stay, tabs become a space. */
function showUnsafe(text: string): string {
  return writeOut(text.replace(/\r\n?/gu, "\n").replaceAll("\t", " "), unsafeInDocuments());
}

/** The way a character is written that cannot stand as itself. */
export function writeCodePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}

function writeOut(text: string, unsafe: RegExp): string {
  return text.replace(unsafe, writeCodePoint);
}

/** A copy in which every text is safe to print. Only remedies and clauses keep their line breaks. */
export function cleanForTerminal<Result>(result: Result): Result {
  return copyWith(result, (text, key) =>
    OF_LINES.includes(key) ? text.split("\n").map(showHidden).join("\n") : showHidden(text),
  );
}

/** A copy, of an assessment or a comparison, in which every text may stand in a document. */
export function cleanForDocument<Result>(result: Result): Result {
  return copyWith(result, showUnsafe);
}

function copyWith<Result>(result: Result, clean: (text: string, key: string) => string): Result {
  // Results are plain JSON, so the copy has the shape of the original.
  return JSON.parse(JSON.stringify(result), (key, value: unknown) =>
    typeof value === "string" ? clean(value, key) : value,
  ) as Result;
}
