// What checks ask: the facts of its checks, and of a table's preset items those that some check names.

import { factsRead } from "./facts-read.ts";
import type { Check, Fact, Standard } from "./standard.ts";

/** Paths that a check reads or shows, through definitions and derived facts; an item's as `fact.item`. */
export function* factsOf(check: Check, standard: Pick<Standard, "definitions" | "derived">): Generator<string> {
  yield* check.shows ?? [];
  yield* factsRead([check.pass, check.when, check.fails_if], standard, false);
}

/** The preset items of a table that these checks ask for: those that they name, or all where none is named. */
export function itemsAsked(
  checks: readonly Check[],
  standard: Pick<Standard, "definitions" | "derived">,
): (fact: Fact) => readonly string[] {
  let known: ReadonlySet<string> | undefined;
  const itemsNamed = () => new Set(checks.flatMap((check) => [...factsOf(check, standard)].map(pathOfItem)));
  return ({ key, type, choices = [], spreads }) => {
    if (type !== "map") return [];
    known ??= itemsNamed();
    const named = known;
    const asked = choices.filter((item) => named.has(`${key}.${item}`));
    // Some days of a week would be no opening hours; some kinds of equipment are a question.
    return asked.length > 0 && spreads === undefined ? asked : choices;
  };
}

/** `zones.柜面服务区.present` → `zones.柜面服务区` */
function pathOfItem(path: string): string {
  return path.split(".", 2).join(".");
}
