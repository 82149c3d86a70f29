// An authority's own layout (--layout) and the map of its form (--map): schema first, then every field by name.

import { words } from "../../locale/index.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { RowKind, ScheduleLayout, TemplateMap } from "../../model/schedule-layout.ts";
import type { Standard } from "../../model/standard.ts";
import { fieldsOf, isField } from "../../province/schedule/layout/check-fields.ts";
import { validateRuleFile } from "../../standard/validate-rule-file.ts";
import { parseSettings, refuse } from "../judging/read-settings.ts";
import { UsageError } from "../usage-error.ts";

const say = words.scheduleCommand;

export function readLayout(path: string, standard: Standard): ScheduleLayout {
  const layout = readValid<ScheduleLayout>("schedule", path);
  checkFields(
    path,
    standard,
    layout.sheets.map(({ rows, columns }) => ({ rows, fields: columns.map(({ field }) => field) })),
  );
  return layout;
}

export function readTemplateMap(path: string, standard: Standard): TemplateMap {
  const map = readValid<TemplateMap>("templateMap", path);
  checkFields(
    path,
    standard,
    map.tables.map(({ rows, columns }) => ({ rows, fields: Object.values(columns) })),
  );
  return map;
}

function readValid<Shape>(kind: "schedule" | "templateMap", path: string): Shape {
  const file = parseSettings(path);
  const problems: RuleProblem[] = [];
  if (!validateRuleFile(kind, file, problems)) refuse(problems);
  return file.value as Shape;
}

function checkFields(path: string, standard: Standard, tables: readonly { rows: RowKind; fields: string[] }[]): void {
  const facts = new Set(standard.facts.flatMap((group) => group.facts.map(({ key }) => key)));
  const wrong = tables.flatMap(({ rows, fields }) =>
    fields.filter((field) => !isField(rows, field, facts)).map((field) => ({ rows, field })),
  );
  if (wrong.length === 0) return;
  const kinds = [...new Set(wrong.map(({ rows }) => rows))];
  throw new UsageError(
    [
      say.unknownFields(
        path,
        wrong.map(({ field }) => field),
      ),
      ...kinds.map((rows) => say.knownFields(rows, fieldsOf(rows))),
    ].join("\n"),
  );
}
