import { batch } from "./batch.ts";
import { cli } from "./cli.ts";
import { comparison } from "./comparison.ts";
import { csv } from "./csv.ts";
import { document } from "./document.ts";
import { engine } from "./engine.ts";
import { explain } from "./explain.ts";
import { form } from "./form.ts";
import { html } from "./html.ts";
import { official } from "./official.ts";
import { province } from "./province.ts";
import { resultWorkbook } from "./result-workbook.ts";
import { rules } from "./rules.ts";
import { schedule } from "./schedule.ts";
import { scheduleCommand } from "./schedule-command.ts";
import { scheduleDoubts } from "./schedule-doubts.ts";
import { scheduleTemplate } from "./schedule-template.ts";
import { sheets } from "./sheets.ts";
import { standard } from "./standard.ts";
import { terms } from "./terms.ts";

export const zhCn = {
  batch,
  cli,
  comparison,
  csv,
  document,
  engine,
  explain,
  form,
  html,
  official,
  province,
  resultWorkbook,
  schedule,
  scheduleCommand,
  scheduleDoubts,
  scheduleTemplate,
  rules,
  sheets,
  standard,
  terms,
} as const;
