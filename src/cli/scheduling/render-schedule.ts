// A compiled month in the form asked for; each is loaded only when it is.

import { words } from "../../locale/index.ts";
import type { Schedule } from "../../province/schedule/schedule.ts";
import type { Drawing } from "../output-options.ts";
import type { OpenedSchedule } from "./open-schedule.ts";

export type RenderChoice =
  | { kind: "xlsx" | "json" | "html" | "terminal" }
  | { kind: "template"; template: string; map: string };

/** `unit` is who fills it in (填报单位). */
export async function renderSchedule(
  schedule: Schedule,
  opened: OpenedSchedule,
  choice: RenderChoice,
  { unit, drawing }: { unit: string; drawing: Drawing },
): Promise<string | Uint8Array> {
  const { layout, registry, divisions } = opened;
  switch (choice.kind) {
    case "xlsx": {
      const { planSchedule } = await import("../../province/schedule/sheets/plan-schedule.ts");
      const { writeWorkbook } = await import("../../model/workbook/write-workbook.ts");
      return writeWorkbook(planSchedule(schedule, layout, unit), words.sheets);
    }
    case "json":
      return (await import("../../province/schedule/schedule-json.ts")).writeScheduleJson(schedule);
    case "html": {
      const { followTrends } = await import("../../province/schedule/trends/follow-trends.ts");
      const { writeTrendPage } = await import("../../province/schedule/trends/trend-page.ts");
      const { deadline } = layout;
      return writeTrendPage(followTrends(registry, { schedule, divisions, deadline }));
    }
    case "terminal": {
      const { writeOverview } = await import("../../province/schedule/overview-text.ts");
      const { prepareMedium } = await import("../../report/terminal/medium.ts");
      return writeOverview(schedule, prepareMedium(drawing));
    }
    case "template":
      return (await import("./render-template.ts")).renderTemplate(schedule, opened, choice, unit);
  }
}
