import { unitOfItem } from "../../model/item-shape.ts";
import type { Standard } from "../../model/standard.ts";
import type { NumberLabel } from "./outliers.ts";

/** Chinese labels and units of numbers: a fact's own, or those of an item within it (`service_counts_90d.职业指导`). */
export function numberLabels({ facts }: Pick<Standard, "facts">): NumberLabel {
  const known = new Map(facts.flatMap((group) => group.facts.map((fact) => [fact.key, fact])));
  return (key) => {
    const [fact = "", ...item] = key.split(".");
    const found = known.get(fact);
    const [name = ""] = item;
    return {
      label: [found?.zh ?? fact, ...item].join("·"),
      unit: found === undefined ? "" : (found.unit ?? unitOfItem(found, name)),
    };
  };
}
