// gig-audit schedule template --inspect FILE

import { words } from "../../locale/index.ts";
import { draftMap } from "../../province/schedule/template/inspect-template.ts";
import { asInputError } from "../../submission/workbook/limits/as-input-error.ts";
import { printData, say } from "../console.ts";
import { readInputFile } from "../files/read-file.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { findStandard } from "../find-standard.ts";
import { UsageError } from "../usage-error.ts";

export interface TemplateOptions {
  inspect?: string;
  output?: string;
  standard?: string;
}

/** Prints a draft map of somebody's form, for a person to correct. */
export async function scheduleTemplate({ inspect, output, standard: asked }: TemplateOptions): Promise<void> {
  if (inspect === undefined) throw new UsageError(words.scheduleCommand.templateNeedsMap);
  const { schedule: layout } = await findStandard(asked ?? null);
  if (layout === null) throw new UsageError(words.scheduleCommand.noLayout);
  const { bytes } = readInputFile(inspect);
  const draft = asInputError(inspect, () => draftMap(bytes, inspect, layout));
  if (output === undefined) printData(draft);
  else {
    writeFileWhole(output, draft);
    say(words.scheduleCommand.wrote(output));
  }
}
