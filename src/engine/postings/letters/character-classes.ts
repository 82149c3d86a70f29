// What each character is to the matcher: a letter (in its plain form), a separator of some strength, or nothing.

export const GAP = { none: 0, soft: 1, colon: 2, list: 3, clause: 4, sentence: 5, line: 6 } as const;

/** `gap` ≥ 0: a separator of that strength; `letters`: the plain letters it stands for; neither: dropped. */
export type CharacterClass = { letters: string } | { gap: number } | null;

const KEPT_SYMBOLS = new Set("≤≥<>×%✗✓");
const SEPARATORS = new Map<string, number>();
for (const mark of "、/&+") SEPARATORS.set(mark, GAP.list);
for (const mark of "，,；;.…|｜│┃") SEPARATORS.set(mark, GAP.clause);
for (const mark of "：:") SEPARATORS.set(mark, GAP.colon);
for (const mark of "。！!？?") SEPARATORS.set(mark, GAP.sentence);
for (const mark of "\n\r\u2028\u2029\u0085\v\f") SEPARATORS.set(mark, GAP.line);

/** Letters that only part others: 女丨生丨勿丨扰. */
const STROKES = new Set("丨丶丿ㅣ");
/** ①, ⑴, ⒈: the number of an item, not a number in it. */
const ITEM_NUMBER = /^[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289]$/u;

// Patterns of whole kinds of characters are dear to compile: they stand where they are first needed.
const isInvisible = (character: string) => /^[\p{Mn}\p{Me}\p{Cf}\p{Co}\p{Cn}\p{VS}]$/u.test(character);
const isLetter = (character: string) => /^[\p{L}\p{N}]$/u.test(character);

/** A letter or digit of ASCII. */
const PLAIN_LETTER = /^[0-9A-Za-z]$/;
/** A character of the basic Han block: a letter that folding leaves as it is. */
function isCommonHan(character: string): boolean {
  return character >= "\u4e00" && character <= "\u9fff";
}

/** Traditional and look-alike characters → their plain form, from the pairs of the normalisation rules. */
export function plainCharacters(pairs: readonly string[]): ReadonlyMap<string, string> {
  const plain = new Map<string, string>();
  for (const pair of pairs) {
    const [from, to] = pair;
    if (from !== undefined && to !== undefined) plain.set(from, to);
  }
  return plain;
}

/** A character that is certainly seen: of the basic Han block, or of ASCII. */
export function isPlainlyVisible(character: string): boolean {
  return isCommonHan(character) || (character > " " && character <= "~");
}

/** Classifies one code point; `plain` maps traditional and look-alike characters to their plain form. */
export function classifyCharacter(character: string, plain: ReadonlyMap<string, string>): CharacterClass {
  if (STROKES.has(character)) return { gap: GAP.soft };
  const mapped = plain.get(character);
  if (mapped !== undefined) return { letters: mapped };
  if (isCommonHan(character)) return { letters: character };
  if (PLAIN_LETTER.test(character)) return { letters: character.toLowerCase() };
  const separator = SEPARATORS.get(character);
  if (separator !== undefined) return { gap: separator };
  if (isInvisible(character)) return null;
  if (ITEM_NUMBER.test(character)) return { gap: GAP.clause };
  const folded = character.normalize("NFKC").toLowerCase();
  let letters = "";
  let gap = 0;
  for (const part of folded) {
    if (isLetter(part) || KEPT_SYMBOLS.has(part) || plain.has(part)) letters += plain.get(part) ?? part;
    else gap = Math.max(gap, SEPARATORS.get(part) ?? GAP.soft);
  }
  if (letters !== "") return { letters };
  return gap === 0 ? null : { gap };
}
