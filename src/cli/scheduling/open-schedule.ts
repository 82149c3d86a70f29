// What every schedule command needs: month, divisions, layout, registry, each checked once.

import { words } from "../../locale/index.ts";
import { type Day, parseDay, parseMonth } from "../../model/day.ts";
import type { ScheduleLayout } from "../../model/schedule-layout.ts";
import type { Standard } from "../../model/standard.ts";
import { type Division, type Divisions, indexDivisions } from "../../province/schedule/divisions/divisions.ts";
import { openRegistry, type Registry } from "../../province/schedule/registry/registry.ts";
import type { ScheduleRequest } from "../../province/schedule/schedule.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { findStandard } from "../find-standard.ts";
import { UsageError } from "../usage-error.ts";

const say = words.scheduleCommand;

export interface ScheduleOptions {
  month?: string;
  registry?: string;
  region?: string;
  regions?: string;
  layout?: string;
  standard?: string;
  asOf?: string;
}

export interface OpenedSchedule {
  month: string;
  standard: Standard;
  divisions: Divisions;
  registry: Registry;
  layout: ScheduleLayout;
  scope: Division | null;
  asOf: Day | null;
}

export async function openSchedule(options: ScheduleOptions): Promise<OpenedSchedule> {
  const { month, registry: folder } = options;
  if (month === undefined || parseMonth(month) === null) throw new UsageError(say.badMonth(month));
  if (folder === undefined) throw new UsageError(say.registryMissing);
  const standard = await findStandard(options.standard ?? null);
  const divisions = indexDivisions(
    options.regions === undefined ? standard : (await import("./read-regions.ts")).readRegions(options.regions),
  );
  return {
    month,
    standard,
    divisions,
    registry: openRegistry(folder, { divisions, writeWhole: writeFileWhole }),
    layout: await findLayout(options, standard),
    scope: options.region === undefined ? null : findScope(options.region, divisions),
    asOf: options.asOf === undefined ? null : readDay(options.asOf, words.cli.badAsOf),
  };
}

async function findLayout({ layout: file }: ScheduleOptions, standard: Standard): Promise<ScheduleLayout> {
  if (file !== undefined) return (await import("./read-layout.ts")).readLayout(file, standard);
  if (standard.schedule === null) throw new UsageError(say.noLayout);
  return standard.schedule;
}

function findScope(name: string, divisions: Divisions): Division {
  const found =
    divisions.cities.find(({ name: city }) => city === name) ?? divisions.find(name, null) ?? divisions.findCode(name);
  if (found === null || found === undefined) throw new UsageError(say.unknownRegion(name));
  return found;
}

export function readDay(text: string, sayBad: (text: string) => string): Day {
  const day = parseDay(text);
  if (day === null) throw new UsageError(sayBad(text));
  return day;
}

/** What the compiler of a schedule asks for. */
export function requestOf({ month, divisions, scope, layout, asOf }: OpenedSchedule): ScheduleRequest {
  return { month, divisions, scope, deadline: layout.deadline, ...(asOf === null ? {} : { asOf }) };
}
