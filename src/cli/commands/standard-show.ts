// gig-audit standard show [ID|PATH]

import { stringify } from "yaml";
import { words } from "../../locale/index.ts";
import type { Standard } from "../../model/standard.ts";
import type { ExtendingSource } from "../../standard/rule-sources.ts";
import { printData } from "../console.ts";
import { type Line, printLines } from "../explaining/print-lines.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { drawingOptions } from "../output-options.ts";
import { pickRuleSet } from "../rules/pick-standard.ts";

export interface ShowOptions {
  compiled?: boolean;
  output?: string;
}

const say = words.rules.show;

export async function showStandard(asked: string | undefined, { compiled, output }: ShowOptions): Promise<void> {
  const { opened, standard } = pickRuleSet(asked);
  const text =
    compiled === true
      ? `# ${say.compiled(`${standard.id}@${standard.version}`, standard.sha256)}\n${stringify(standard, { aliasDuplicateObjects: false, lineWidth: 0 })}`
      : printLines(sayStandard(standard, opened.extending), drawingOptions({ color: false }));
  if (output === undefined) printData(text);
  else writeFileWhole(output, text);
}

function sayStandard(standard: Standard, extending: ExtendingSource | null): Line[] {
  return [
    { kind: "title", text: `${standard.id}@${standard.version}  《${standard.title}》${standard.document}` },
    { kind: "plain", text: say.hash(standard.sha256) },
    { kind: "heading", text: say.lists },
    ...standard.checklists.map(
      ({ id, title, clauses }): Line => ({
        kind: "item",
        text: say.list(
          id,
          title,
          clauses.length,
          clauses.reduce((count, clause) => count + clause.checks.length, 0),
        ),
      }),
    ),
    { kind: "heading", text: say.parameters },
    ...standard.parameters.map(
      ({ name, zh, value, unit = "" }): Line => ({ kind: "item", text: `${zh} ${value}${unit}（${name}）` }),
    ),
    ...(extending === null ? [] : sayChanges(extending)),
  ];
}

function sayChanges({ extends: base, reason, changes = {} }: ExtendingSource): Line[] {
  const { parameters = {}, checks = {}, drop = {}, add = {} } = changes;
  const items = [
    ...Object.entries(parameters).map(([name, one]) => say.parameter(name, one.value, one.reason)),
    ...Object.entries(checks).map(([id, { reason: why, ...change }]) => say.check(id, Object.keys(change), why)),
    ...Object.entries(drop).map(([id, why]) => say.dropped(id, why)),
    ...Object.entries(add).map(([list, folders]) => say.added(list, folders)),
  ];
  return [
    { kind: "heading", text: say.changes(base) },
    { kind: "plain", text: reason },
    ...items.map((text): Line => ({ kind: "item", text })),
  ];
}
