// Refuses regular expressions from rule files that could backtrack badly.

const MOST_CHARACTERS = 200;
const MOST_REPEATS = 20;
const MOST_VARIABLE_REPEATS = 3;

/** Why a pattern may not be used. */
export type PatternFault =
  | "empty"
  | "long"
  | "invalid"
  | "matches-nothing"
  | "back-reference"
  | "look-around"
  | "named-group"
  | "repeated-group"
  | "unlimited"
  | "many-repeats"
  | "many-variable-repeats";

/**
 * Null when it is safe: bounded repeats of single characters or classes only, no repeated groups, no back-references,
 * no look-around.
 */
export function findPatternFault(source: string): PatternFault | null {
  if (source === "") return "empty";
  if (source.length > MOST_CHARACTERS) return "long";
  try {
    if (new RegExp(source, "u").test("")) return "matches-nothing";
  } catch {
    return "invalid";
  }
  return findStructuralFault(stripClasses(source));
}

/** Escapes and character classes, each replaced by one plain letter, so that what is left is structure. */
function stripClasses(source: string): string {
  return source
    .replace(/\\[1-9k]/g, "\\0")
    .replace(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[^0]/g, "x")
    .replace(/\[[^\]]*\]/g, "x");
}

function findStructuralFault(structure: string): PatternFault | null {
  if (structure.includes("\\0")) return "back-reference";
  if (/\(\?(?:=|!|<=|<!)/.test(structure)) return "look-around";
  if (/\(\?</.test(structure)) return "named-group";
  if (/\)[*+?{]/.test(structure)) return "repeated-group";
  if (/[*+]/.test(structure)) return "unlimited";
  let variable = 0;
  for (const [, least, comma, most] of structure.matchAll(/\{(\d+)(,?)(\d*)\}/g)) {
    if (comma === "," && most === "") return "unlimited";
    if (Number(most === "" ? least : most) > MOST_REPEATS) return "many-repeats";
    if (comma === "," && most !== least) variable += 1;
  }
  return variable > MOST_VARIABLE_REPEATS ? "many-variable-repeats" : null;
}
