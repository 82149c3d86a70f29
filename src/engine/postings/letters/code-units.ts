/** The UTF-16 code unit of a character of one. */
export const codeOf = (character: string): number => character.charCodeAt(0);

/** The code units of each of the characters. */
export const codesOf = (characters: string): ReadonlySet<number> => new Set(characters.split("").map(codeOf));

/** 0 to 9, as a UTF-16 code unit. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** a to z: letters are folded to lower case before. */
export const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
