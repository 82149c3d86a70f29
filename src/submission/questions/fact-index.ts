import type { Fact, FactGroup } from "../../model/standard.ts";
import { foldWord } from "../words/fold-text.ts";
import { indexAsked, NameIndex } from "../words/name-index.ts";
import type { Shape } from "./answer-shape.ts";
import { compileShape } from "./compile-shape.ts";

/** A fact with everything that reading its answer needs. */
export interface ReadableFact {
  key: string;
  label: string;
  shape: Shape;
}

export interface FactIndex {
  /** In the standard's order. */
  facts: readonly ReadableFact[];
  byName: NameIndex<ReadableFact>;
  groups: NameIndex<FactGroup>;
  /** Every word that some fact understands as a choice or item, folded → the choice. */
  choices: ReadonlyMap<string, string>;
}

const built = new WeakMap<readonly FactGroup[], FactIndex>();

/** The index of a standard's facts; built once for each array of groups. */
export function indexFacts(groups: readonly FactGroup[]): FactIndex {
  const known = built.get(groups);
  if (known !== undefined) return known;
  const index = buildIndex(groups);
  built.set(groups, index);
  return index;
}

function buildIndex(groups: readonly FactGroup[]): FactIndex {
  const facts = groups.flatMap((group) => group.facts);
  const pairs = facts.map((fact) => [fact, readableOf(fact)] as const);
  let choices: Map<string, string> | undefined;
  return {
    facts: pairs.map(([, readable]) => readable),
    byName: indexAsked(pairs),
    groups: new NameIndex<FactGroup>()
      .add(groups.map((group) => [group.title, group] as const))
      .add(groups.map((group) => [group.id, group] as const)),
    get choices() {
      choices ??= collectChoices(facts);
      return choices;
    },
  };
}

/** Most reports answer a part of the questions: shapes are compiled when first read. */
function readableOf(fact: Fact): ReadableFact {
  let shape: Shape | undefined;
  return {
    key: fact.key,
    label: fact.zh,
    get shape() {
      shape ??= compileShape(fact);
      return shape;
    },
  };
}

function collectChoices(facts: readonly Fact[]): Map<string, string> {
  const choices = new Map<string, string>();
  for (const fact of facts) {
    for (const choice of [...(fact.choices ?? []), ...(fact.fields ?? []).flatMap((field) => field.choices ?? [])]) {
      choices.set(foldWord(choice), choice);
    }
    for (const [word, choice] of Object.entries(fact.means ?? {})) {
      const folded = foldWord(word);
      if (!choices.has(folded)) choices.set(folded, choice);
    }
  }
  return choices;
}
