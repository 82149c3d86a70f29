// Which reports are about the same market: its division, its type, and what its name says beside the division's names.

import type { Division, Divisions, StatedPlace } from "./divisions.ts";

export interface StatedMarket extends StatedPlace {
  name: string | null;
  type: string | null;
}

/**
 * The same for every report of one market, also after its county was renamed (横县零工市场 → 横州市零工市场):
 * the code stands for the division, and the division's names are taken out of the market's.
 */
export function marketKeyOf(market: StatedMarket, division: Division | null, divisions: Divisions): string {
  const place = division?.code ?? [market.city, market.region].map(fold).join("·");
  const name = division === null ? fold(market.name) : stripPlace(fold(market.name), division, divisions);
  return [place, fold(market.type), name].join("|");
}

function stripPlace(name: string, division: Division, divisions: Divisions): string {
  const places = [fold(division.city), ...divisions.namesOf(division).map(fold)];
  let rest = name;
  for (const place of places) if (rest.startsWith(place)) rest = rest.slice(place.length);
  return rest;
}

/** Full-width letters, blanks and brackets never tell two markets apart. */
function fold(text: string | null): string {
  return (text ?? "")
    .normalize("NFKC")
    .replace(/[\s()|]+/gu, "")
    .toLowerCase();
}
