// One phone, one address, one photo, one name, one sign: what only one market can have, claimed by several.

import { words } from "../../locale/index.ts";
import { groupBy } from "../../model/group-by.ts";
import { byText } from "../compare-text.ts";
import type { StreetFinder } from "../regions/street-address.ts";
import { isTelling, ownName, plainName } from "../registry/market-identity.ts";
import type { Received, Said } from "../registry/received.ts";
import { phoneKey } from "../registry/service-phone.ts";
import { type CrossDoubt, callMarket, type DoubtPlace, divisionOf, placeIn } from "./cross-doubt.ts";

const says = words.province.doubts;

interface Claim {
  report: Received;
  said: Said<string>;
  key: string;
}

export function sharedThings(reports: readonly Received[], streetOf: StreetFinder): CrossDoubt[] {
  return [
    ...sharedBy(reports, phoneClaims, isBetweenDivisions, "same-phone", says.samePhone),
    ...sharedBy(
      reports,
      (report) => addressClaims(report, streetOf),
      isBetweenMarkets,
      "same-address",
      says.sameAddress,
    ),
    ...sharedBy(reports, photoClaims, isBetweenMarkets, "same-photo", says.samePhoto),
    ...sharedBy(reports, nameClaims, isOneMarketOfTwo, "same-market", says.sameMarket),
    ...sharedBy(reports, nameInDivisionClaims, isBetweenMarkets, "same-name", says.sameName),
    ...sharedBy(reports, signClaims, isBetweenNames, "same-sign", says.sameSign),
  ];
}

function sharedBy(
  reports: readonly Received[],
  claimsOf: (report: Received) => Claim[],
  isDoubtful: (claims: readonly Claim[]) => boolean,
  id: string,
  message: (what: string, markets: readonly string[]) => string,
): CrossDoubt[] {
  const groups = groupBy(reports.flatMap(claimsOf), ({ key }) => key);
  return [...groups.values()].filter(isDoubtful).map((claims) => ({
    id,
    severity: "note",
    message: message(claims[0]?.said.value ?? "", [...new Set(claims.map(({ report }) => callMarket(report)))]),
    places: placesOf(claims),
  }));
}

function placesOf(claims: readonly Claim[]): DoubtPlace[] {
  return claims.map(({ report, said }) => placeIn(report, said, said.value)).sort(byText(({ place }) => place));
}

function isBetweenDivisions(claims: readonly Claim[]): boolean {
  return new Set(claims.map(({ report }) => divisionOf(report))).size > 1;
}

function isBetweenMarkets(claims: readonly Claim[]): boolean {
  return new Set(claims.map(({ report }) => report.identity)).size > 1;
}

/** Somebody must name more than “a market for gig work” of their own: 田林县零工市场 sent by 西林县. */
function isOneMarketOfTwo(claims: readonly Claim[]): boolean {
  return isBetweenDivisions(claims) && claims.some(({ report, said }) => isTelling(ownPart(report, said.value)));
}

function isBetweenNames(claims: readonly Claim[]): boolean {
  return new Set(claims.map(({ report }) => plainName(report.market.name ?? report.file))).size > 1;
}

function phoneClaims(report: Received): Claim[] {
  const { phone } = report.traces;
  const key = phone === null ? null : phoneKey(phone.value);
  return phone === null || key === null ? [] : [{ report, said: phone, key }];
}

function addressClaims(report: Received, streetOf: StreetFinder): Claim[] {
  const { address } = report.traces;
  const key = address === null ? null : streetOf(address.value, report.place);
  return address === null || key === null ? [] : [{ report, said: address, key }];
}

function photoClaims(report: Received): Claim[] {
  return report.traces.photos.map((photo) => ({ report, said: { ...photo, value: photo.file }, key: photo.value }));
}

/** By the name with its county, but without its city: 百色市田林县零工市场 is 田林县零工市场. */
function nameClaims(report: Received): Claim[] {
  const { name } = report.traces;
  if (name === null) return [];
  const key = ownName(name.value, ["广西壮族自治区", "广西", report.market.city ?? "", report.place?.city ?? ""]);
  return [{ report, said: name, key: `${report.checklist} ${key}` }];
}

function ownPart({ market, place }: Received, name: string): string {
  return ownName(name, ["广西壮族自治区", "广西", market.city ?? "", place?.city ?? "", market.region ?? ""]);
}

/** One name in one division, but of two types: of one type they would be one market. */
function nameInDivisionClaims(report: Received): Claim[] {
  const { name } = report.traces;
  return name === null ? [] : [{ report, said: name, key: `${divisionOf(report)} ${plainName(name.value)}` }];
}

/** Two signs in one division that nobody can tell apart. */
function signClaims(report: Received): Claim[] {
  const { sign } = report.traces;
  return sign === null ? [] : [{ report, said: sign, key: `${divisionOf(report)} ${plainName(sign.value)}` }];
}
