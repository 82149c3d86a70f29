import type { Region, RegionAlias } from "../model/standard.ts";

/** Reads `city_code,city,county_code,county,kind`; the file is ours, so its form is not in doubt. */
export function parseRegions(text: string): Region[] {
  return rowsOf(text).map(([cityCode = "", city = "", countyCode = "", county = "", kind = ""]) => ({
    cityCode,
    city,
    countyCode,
    county,
    kind,
  }));
}

/** Reads `name,city,county_code,kind,note`. */
export function parseRegionAliases(text: string): RegionAlias[] {
  return rowsOf(text).map(([name = "", city = "", countyCode = "", kind = "", note = ""]) => ({
    name,
    city,
    countyCode,
    kind: kind === "former" ? "former" : "zone",
    note,
  }));
}

function rowsOf(text: string): string[][] {
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(","));
}
