/** A spreadsheet takes text that begins so for a formula, in full width too; a space before it does not help. */
const RUNS = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** One cell by RFC 4180; text that would run as a formula is kept whole behind an apostrophe. */
function writeCsvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = RUNS.test(value) ? `'${value}` : value;
  return /[",\r\n\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row with its line end. */
export function writeCsvRow(cells: readonly (string | number)[]): string {
  return `${cells.map(writeCsvCell).join(",")}\r\n`;
}
