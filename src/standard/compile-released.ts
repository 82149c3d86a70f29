// Build step: every version under standards/ → one JSON file that the program reads at start.

import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadStandard } from "./load-standard.ts";

/** Compiles all versions into `target`; throws a RuleSetError at the first that is broken. */
export function compileReleased(standardsFolder: string, target: string): string[] {
  mkdirSync(target, { recursive: true });
  const folders = readdirSync(standardsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name: id }) =>
    readdirSync(join(standardsFolder, id), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => {
        const standard = loadStandard(join(standardsFolder, id, entry.name));
        const name = `${standard.id}@${standard.version}`;
        writeFileSync(join(target, `${name}.json`), JSON.stringify(standard));
        return name;
      }),
  );
}
