/** A backslash parts folders on Windows, but not in a character written out, e.g. `\\u{1B}`. */
const SEPARATOR = /\/|\\(?!u\{[0-9A-F]+\})/u;

/** The last part of a path; the head of a report has it whole. */
export function fileName(path: string): string {
  return path.split(SEPARATOR).findLast((part) => part !== "") ?? path;
}
