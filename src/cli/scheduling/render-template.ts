import type { Schedule } from "../../province/schedule/schedule.ts";
import { fillTemplate } from "../../province/schedule/template/fill-template.ts";
import { asInputError } from "../../submission/workbook/limits/as-input-error.ts";
import { readInputFile } from "../files/read-file.ts";
import type { OpenedSchedule } from "./open-schedule.ts";
import { readTemplateMap } from "./read-layout.ts";

/** The form filled in; its own bytes are only read. */
export function renderTemplate(
  schedule: Schedule,
  { layout, standard }: OpenedSchedule,
  { template, map }: { template: string; map: string },
  unit: string,
): Uint8Array {
  const { bytes } = readInputFile(template);
  const request = { file: template, bytes, map: readTemplateMap(map, standard), layout, unit };
  return asInputError(template, () => fillTemplate(schedule, request));
}
