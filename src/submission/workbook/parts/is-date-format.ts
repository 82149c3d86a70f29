// Whether a number format shows a date or a time of day. Source: ECMA-376 part 1, 18.8.30 (built-in ids, Chinese ones included).

const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** What a format says literally: quoted words, escaped and padding characters, colours, conditions, locales, elapsed hours. */
const LITERALS = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]?/gs;
/** `aaa` is a Chinese weekday; the m and d of `General` and of 通用格式 do not arise, those names having neither letter. */
const DATE_LETTERS = /[ymdhs]|aaa/i;

/** Whether a built-in format id stands for a date or time. */
export function isBuiltInDate(id: number): boolean {
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
}

/** Whether a format code such as `[$-804]yyyy"年"m"月"d"日";@` shows a date or time. */
export function isDateFormat(code: string): boolean {
  return DATE_LETTERS.test(code.replace(LITERALS, ""));
}
