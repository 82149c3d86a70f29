/** 0 to 9, as a UTF-16 code unit. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** a to z: letters are folded to lower case before. */
export const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
