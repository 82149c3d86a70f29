// gig-audit standard diff OLD NEW [--against PATH…]

import { words } from "../../locale/index.ts";
import type { StandardDiff } from "../../model/rule-sets/standard-diff.ts";
import { renderStandardDiff } from "../../report/rules/standard-diff.ts";
import { diffStandards as compareStandards } from "../../standard/diff/diff-standards.ts";
import { outputColumns, printData } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { pickRuleSet } from "../rules/pick-standard.ts";
import { rehearse } from "../rules/rehearse.ts";
import { UsageError } from "../usage-error.ts";

export interface StandardDiffOptions {
  against?: readonly string[];
  format?: string;
  output?: string;
}

const FORMATS = ["terminal", "json"];

/** Exit code 1 when the version number promises less than what changed, 2 when a report could not be judged. */
export async function diffStandards(oldName: string, newName: string, options: StandardDiffOptions): Promise<void> {
  const format = options.format ?? (options.output?.endsWith(".json") ? "json" : "terminal");
  if (!FORMATS.includes(format)) throw new UsageError(words.cli.unknownFormat(format, FORMATS));
  const { standard: before } = pickRuleSet(oldName);
  const { standard: after } = pickRuleSet(newName);
  const compared = compareStandards(before, after);
  const rehearsal =
    options.against === undefined
      ? null
      : await rehearse(options.against, { before, after, changes: compared.changes });
  const diff: StandardDiff = { ...compared, rehearsal };
  const text = format === "json" ? `${JSON.stringify(diff, null, 2)}\n` : renderStandardDiff(diff, outputColumns());
  if (options.output === undefined) printData(text);
  else writeFileWhole(options.output, text);
  if ((rehearsal?.unreadable.length ?? 0) > 0) process.exitCode = EXIT.notJudged;
  else process.exitCode = diff.isEnough ? EXIT.clean : EXIT.gaps;
}
