import { words } from "../../locale/index.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type Place, placedAt } from "../../model/place.ts";

export type ListProblemCode = keyof (typeof words.postings)["problems"];
type Details<Code extends ListProblemCode> = Parameters<(typeof words.postings)["problems"][Code]>;

/** A sheet without columns is most often an instruction; everything else leaves a posting unread. */
const WARNINGS: ReadonlySet<ListProblemCode> = new Set(["list-sheet"]);

/** The diagnostic of a code: its sentence, and where it stands. */
export function describeListProblem<Code extends ListProblemCode>(
  code: Code,
  at: Place | undefined,
  ...details: Details<Code>
): Diagnostic {
  const say = words.postings.problems[code] as (...details: Details<Code>) => string;
  const severity = WARNINGS.has(code) ? "warning" : "error";
  return { code, severity, message: say(...details), ...placedAt(at) };
}
