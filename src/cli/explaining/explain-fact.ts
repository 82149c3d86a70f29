// One question of the form: how to answer it, and which clauses rest on it.

import { askQuestions } from "../../form/questions.ts";
import { words } from "../../locale/index.ts";
import { fieldsOf } from "../../model/item-shape.ts";
import type { Fact, Standard } from "../../model/standard.ts";
import type { Line } from "./print-lines.ts";

const say = words.explain;

/** The lines that explain a question of this standard. */
export function explainFact(fact: Fact, standard: Standard): Line[] {
  const lines: Line[] = [
    { kind: "title", text: say.fact(fact.zh) },
    { kind: "field", name: say.key, text: fact.key },
    { kind: "field", name: say.type, text: say.types[fact.type] + (fact.unit === undefined ? "" : `（${fact.unit}）`) },
  ];
  if (fact.ask !== undefined) lines.push({ kind: "field", name: say.hint, text: fact.ask });
  if (fact.plausible !== undefined) lines.push({ kind: "field", name: say.plausible, text: fact.plausible });
  if (fact.choices !== undefined) lines.push({ kind: "field", name: say.choices, text: fact.choices.join("、") });
  const fields = fieldsOf(fact);
  if (fields.length > 0)
    lines.push({ kind: "field", name: say.columns, text: fields.map((field) => field.zh).join("、") });
  for (const checklist of standard.checklists) {
    const question = askQuestions(standard, checklist)
      .flatMap((group) => group.questions)
      .find((entry) => entry.fact.key === fact.key);
    if (question === undefined) continue;
    const clauses = question.clauses.map(
      (id) => `${id} ${checklist.clauses.find((clause) => clause.id === id)?.title ?? ""}`,
    );
    lines.push({
      kind: "field",
      name: checklist.marketType,
      text: clauses.length === 0 ? say.askedAlways : clauses.join("；"),
    });
  }
  return lines;
}
