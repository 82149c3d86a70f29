// A list of divisions of one's own (--regions), in the form of the standard's regions.csv.

import { words } from "../../locale/index.ts";
import type { RegionAlias } from "../../model/standard.ts";
import type { DivisionList } from "../../province/schedule/divisions/divisions.ts";
import { parseRegions } from "../../standard/parse-regions.ts";
import { decodeText } from "../../submission/text/decode-text.ts";
import { readInputFile } from "../files/read-file.ts";
import { UsageError } from "../usage-error.ts";

const CODE = /^\d{6}$/u;
const FORMER_NAMES_COLUMN = 5;

/** `city_code,city,county_code,county,kind[,former names joined by 、]`, one a line under a head. */
export function readRegions(path: string): DivisionList {
  const { text } = decodeText(readInputFile(path).bytes, path);
  const regions = parseRegions(text);
  const wrong = regions.findIndex(({ cityCode, city, countyCode, county }) => {
    const hasCodes = CODE.test(cityCode) && CODE.test(countyCode);
    return !hasCodes || city === "" || county === "";
  });
  if (wrong >= 0 || regions.length === 0)
    throw new UsageError(words.scheduleCommand.badRegions(path, wrong < 0 ? 1 : wrong + 2));
  const lines = text.trim().split("\n").slice(1);
  const regionAliases = lines.flatMap((line, index): RegionAlias[] => {
    const names = line.trim().split(",")[FORMER_NAMES_COLUMN] ?? "";
    const { countyCode = "", city = "" } = regions[index] ?? {};
    return names
      .split("、")
      .flatMap((name) => (name === "" ? [] : [{ name, city, countyCode, kind: "former" as const, note: "" }]));
  });
  return { regions, regionAliases };
}
