/** What spreadsheets take for the beginning of a formula, in half and full width; a leading space does not help. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** A CSV field (RFC 4180) that stays text: an apostrophe goes before what would be read as a formula. */
export function guardCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
