// gig-audit standard schema [ID|PATH]

import { writeReportSchema } from "../../form/report-schema.ts";
import { words } from "../../locale/index.ts";
import { RULE_SCHEMAS } from "../../standard/validate-rule-file.ts";
import { printData, say } from "../console.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { findChecklist } from "../find-checklist.ts";
import { pickRuleSet } from "../rules/pick-standard.ts";
import { publish } from "../rules/publish.ts";
import { UsageError } from "../usage-error.ts";

export interface SchemaOptions {
  submission?: string;
  rules?: string;
  output?: string;
  write?: boolean;
}

/** The schema of a self-report, of one kind of rule file, or of all of them by kind. */
export async function writeSchema(asked: string | undefined, options: SchemaOptions): Promise<void> {
  if (options.write === true) {
    const { opened } = pickRuleSet(asked);
    publish(opened.folder);
    say(words.rules.published(opened.folder));
    return;
  }
  const text = `${JSON.stringify(chooseSchema(asked, options), null, 2)}\n`;
  if (options.output === undefined) printData(text);
  else writeFileWhole(options.output, text);
}

function chooseSchema(asked: string | undefined, { submission, rules }: SchemaOptions): object {
  if (submission !== undefined) {
    const { standard } = pickRuleSet(asked);
    return writeReportSchema(standard, findChecklist(standard, submission));
  }
  if (rules === undefined) return RULE_SCHEMAS;
  if (Object.hasOwn(RULE_SCHEMAS, rules)) return RULE_SCHEMAS[rules as keyof typeof RULE_SCHEMAS];
  throw new UsageError(words.rules.unknownKind(rules, Object.keys(RULE_SCHEMAS)));
}
