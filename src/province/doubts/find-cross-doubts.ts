import type { Standard } from "../../model/standard.ts";
import { byText } from "../compare-text.ts";
import { createStreetFinder } from "../regions/street-address.ts";
import type { Registry } from "../registry/build-registry.ts";
import { copiedAnswers } from "./copied-answers.ts";
import type { CrossDoubt } from "./cross-doubt.ts";
import { declaredOnly } from "./declared-only.ts";
import { impossibleTotals } from "./impossible-totals.ts";
import { numberLabels } from "./number-labels.ts";
import { outliers } from "./outliers.ts";
import { sameIdentity } from "./same-identity.ts";
import { samePostings } from "./same-postings.ts";
import { sharedThings } from "./shared-things.ts";

/** What must be wrong before what may be, and what only a visit can tell last. */
const SEVERITIES: readonly CrossDoubt["severity"][] = ["correct", "note", "site"];

/** Everything between the reports of a registry that does not fit, whatever order they came in. */
export function findCrossDoubts(
  { counted, superseded }: Registry,
  standard: Pick<Standard, "facts" | "regions" | "regionAliases">,
): CrossDoubt[] {
  const labelOf = numberLabels(standard);
  const doubts = [
    ...sharedThings(counted, createStreetFinder(standard)),
    ...copiedAnswers(counted),
    ...samePostings(counted),
    ...declaredOnly(counted),
    ...outliers(counted, labelOf),
    ...impossibleTotals(counted, superseded, labelOf),
    ...sameIdentity(superseded),
  ];
  return doubts.sort(
    byText(
      ({ severity, id, places, message }) =>
        `${SEVERITIES.indexOf(severity)}\n${id}\n${places[0]?.place ?? ""}\n${message}`,
    ),
  );
}
