import { words } from "../locale/index.ts";
import type { Checklist, Standard } from "../model/standard.ts";
import { UsageError } from "./usage-error.ts";

/** A checklist by id, market type or alias (comprehensive, 综合性零工市场, 综合). */
export function findChecklist(standard: Standard, asked: string): Checklist {
  const found = standard.checklists.find(
    ({ id, marketType, aliases }) => asked === id || asked === marketType || aliases.includes(asked),
  );
  if (found !== undefined) return found;
  const known = standard.checklists.map(({ id, marketType }) => `${id}（${marketType}）`);
  throw new UsageError(words.cli.unknownType(asked, known));
}
