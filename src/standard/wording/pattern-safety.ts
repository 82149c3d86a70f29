// Refuses regular expressions from rule files that could backtrack badly.

const MOST_CHARACTERS = 200;
const MOST_REPEATS = 20;
const MOST_VARIABLE_REPEATS = 3;

/**
 * Says why a pattern may not be used, or null when it is safe: bounded repeats of single characters or classes only,
 * no repeated groups, no back-references, no look-around.
 */
export function checkPatternSafety(source: string): string | null {
  if (source === "") return "is empty";
  if (source.length > MOST_CHARACTERS) return `is longer than ${MOST_CHARACTERS} characters`;
  try {
    new RegExp(source, "u");
  } catch {
    return "is not a valid regular expression";
  }
  if (new RegExp(`${source}|`, "u").test("") && new RegExp(source, "u").test("")) return "matches the empty text";
  return checkSyntax(stripClasses(source));
}

/** Escapes and character classes, each replaced by one plain letter, so that what is left is structure. */
function stripClasses(source: string): string {
  return source
    .replace(/\\[1-9k]/g, "\\0")
    .replace(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[^0]/g, "x")
    .replace(/\[[^\]]*\]/g, "x");
}

function checkSyntax(structure: string): string | null {
  if (structure.includes("\\0")) return "uses a back-reference";
  if (/\(\?(?:=|!|<=|<!)/.test(structure)) return "uses look-around";
  if (/\(\?</.test(structure)) return "uses a named group";
  if (/\)[*+?{]/.test(structure)) return "repeats a group";
  if (/[*+]/.test(structure)) return "repeats without a limit";
  let variable = 0;
  for (const repeat of structure.matchAll(/\{(\d+)(,?)(\d*)\}/g)) {
    const [, least, comma, most] = repeat;
    if (comma === "," && most === "") return "repeats without a limit";
    if (Number(most === "" ? least : most) > MOST_REPEATS) return `repeats more than ${MOST_REPEATS} times`;
    if (comma === "," && most !== least) variable += 1;
  }
  return variable > MOST_VARIABLE_REPEATS ? `has more than ${MOST_VARIABLE_REPEATS} variable repeats` : null;
}
