import { words } from "../../locale/index.ts";
import { groupBy } from "../../model/group-by.ts";
import { byText } from "../compare-text.ts";
import { plainName } from "../registry/market-identity.ts";
import type { Received } from "../registry/received.ts";
import { type CrossDoubt, callMarket, placeIn } from "./cross-doubt.ts";

/** One posting may run in neighbouring markets; from this many on, it is worth a look. */
const FEWEST = 2;

/** Sampled postings that two markets have word for word, one doubt for each set of markets. */
export function samePostings(reports: readonly Received[]): CrossDoubt[] {
  const postings = reports.flatMap((report) => report.traces.postings.map((said) => ({ report, said })));
  const shared = [...groupBy(postings, ({ said }) => plainName(said.value)).values()]
    .map((group) => ({ group, markets: [...new Set(group.map(({ report }) => report.identity))].sort() }))
    .filter(({ markets }) => markets.length > 1);
  return [...groupBy(shared, ({ markets }) => markets.join("\n")).values()].flatMap((same) => {
    if (same.length < FEWEST) return [];
    const [first] = same;
    const group = first?.group ?? [];
    return [
      {
        id: "same-postings",
        severity: "note" as const,
        message: words.province.doubts.samePostings(
          [...new Set(group.map(({ report }) => callMarket(report)))],
          same.length,
        ),
        places: group.map(({ report, said }) => placeIn(report, said, said.value)).sort(byText(({ place }) => place)),
      },
    ];
  });
}
