import { clausesById } from "../../model/clauses-of.ts";
import type { RulePart } from "../../model/rule-sets/standard-diff.ts";
import type { Standard } from "../../model/standard.ts";

/** One named part of a standard, plain JSON. */
export interface RuleElement {
  part: RulePart;
  id: string;
  value: Readonly<Record<string, unknown>>;
}

/** Everything a standard is made of, each part once. */
export function listElements(standard: Standard): RuleElement[] {
  const { title, document, issuer, issued, source, roles, subject, repairs } = standard;
  const clauses = [...clausesById(standard).values()];
  const element = (part: RulePart) => (id: string, value: object) => ({ part, id, value: { ...value } });
  return [
    element("standard")(standard.id, { title, document, issuer, issued, source, roles, subject, repairs }),
    ...standard.checklists.map(({ clauses: listed, ...head }) =>
      element("checklist")(head.id, { ...head, clauses: listed.map(({ id }) => id) }),
    ),
    ...clauses.map(({ checks: _checks, ...clause }) => element("clause")(clause.id, clause)),
    ...clauses.flatMap(({ checks }) => checks.map((check) => element("check")(check.id, check))),
    ...standard.parameters.map((one) => element("parameter")(one.name, one)),
    ...standard.facts.flatMap((group) => group.facts.map((fact) => element("fact")(fact.key, fact))),
    ...standard.definitions.map((one) => element("definition")(one.name, one)),
    ...standard.derived.map((one) => element("derived")(one.key, one)),
    ...standard.patterns.map((one) => element("pattern")(one.name, one)),
    ...standard.doubts.map((one) => element("doubt")(one.id, one)),
    element("score")(standard.scoreProfile.id, standard.scoreProfile),
    ...(standard.wording === null ? [] : [element("wording")("wording", standard.wording)]),
  ];
}
