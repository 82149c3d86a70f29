// Build step: every version under standards/ → a folder of parts that the program reads at start.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { planWording } from "../engine/postings/plan-wording.ts";
import { loadStandard } from "../standard/load-standard.ts";
import { writeReleased } from "../standard/released.ts";

/** Compiles all versions into `target`; throws a RuleSetError at the first that is broken. */
export function compileReleased(standardsFolder: string, target: string): string[] {
  const folders = readdirSync(standardsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name: id }) =>
    readdirSync(join(standardsFolder, id), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => {
        const standard = loadStandard(join(standardsFolder, id, entry.name));
        const name = `${standard.id}@${standard.version}`;
        const plan = standard.wording === null ? null : planWording(standard.wording);
        writeReleased(standard, plan, join(target, name));
        return name;
      }),
  );
}
