import type { Region } from "../model/standard.ts";

/** Reads `city_code,city,county_code,county,kind`; the file is ours, so its form is not in doubt. */
export function parseRegions(text: string): Region[] {
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [cityCode = "", city = "", countyCode = "", county = "", kind = ""] = line.trim().split(",");
      return { cityCode, city, countyCode, county, kind };
    });
}
