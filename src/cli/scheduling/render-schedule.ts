// A compiled month in the form asked for.

import { words } from "../../locale/index.ts";
import type { Schedule } from "../../province/schedule/schedule.ts";
import { UsageError } from "../usage-error.ts";
import type { OpenedSchedule } from "./open-schedule.ts";

export type RenderChoice =
  | { kind: "xlsx" | "json" | "html" | "terminal" }
  | { kind: "template"; template: string; map: string };

export interface Rendered {
  data: string | Uint8Array;
  warnings: readonly string[];
}

export async function renderSchedule(
  schedule: Schedule,
  opened: OpenedSchedule,
  choice: RenderChoice,
  unit: string,
): Promise<Rendered> {
  switch (choice.kind) {
    case "xlsx": {
      const { planSchedule } = await import("../../province/schedule/sheets/plan-schedule.ts");
      const { writeWorkbook } = await import("../../model/workbook/write-workbook.ts");
      return whole(await writeWorkbook(planSchedule(schedule, opened.layout, unit), words.sheets));
    }
    case "json": {
      const { writeScheduleJson } = await import("../../province/schedule/schedule-json.ts");
      return whole(writeScheduleJson(schedule));
    }
    default:
      throw new UsageError(words.scheduleCommand.unknownFormat(choice.kind));
  }
}

function whole(data: string | Uint8Array): Rendered {
  return { data, warnings: [] };
}
