/** Excel allows a sheet 31 characters. */
const LONGEST_NAME = 255;

/** A name out of a file, fit to be shown: without control and direction marks, which may come from anyone. */
export function cleanName(name: string, longest = LONGEST_NAME): string {
  const clean = name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "");
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}
