// Words without the names of places: what two reports share apart from whose they are.

import { groupBy } from "../../model/group-by.ts";
import type { Standard } from "../../model/standard.ts";

/** A shorter name is part of other words. */
const SHORTEST = 2;

export type DivisionEraser = (text: string) => string;

/** Leaves out cities and counties, also former ones and without their last letter (蒙山). One pass over the text. */
export function createDivisionEraser({
  regions,
  regionAliases,
}: Pick<Standard, "regions" | "regionAliases">): DivisionEraser {
  const full = [
    ...regions.flatMap(({ city, county }) => [city, county]),
    ...regionAliases.flatMap(({ kind, name }) => (kind === "former" ? [name] : [])),
  ];
  const names = [...new Set([...full, ...full.map((name) => name.slice(0, -1))])]
    .filter((name) => name.length >= SHORTEST)
    .sort((first, second) => second.length - first.length);
  const byStart = groupBy(names, (name) => name.charCodeAt(0));

  return (text) => {
    let left = "";
    let kept = 0;
    for (let at = 0; at < text.length; ) {
      const name = byStart.get(text.charCodeAt(at))?.find((each) => text.startsWith(each, at));
      if (name === undefined) at++;
      else {
        left += text.slice(kept, at);
        at += name.length;
        kept = at;
      }
    }
    return kept === 0 ? text : left + text.slice(kept);
  };
}
