import { words } from "../../locale/index.ts";
import type { Shape } from "../questions/answer-shape.ts";
import { type FactPath, partAt } from "./fact-paths.ts";

/** What the form says in the unit column beside this answer. */
export function unitOfPath(path: FactPath): string {
  const shape = partAt(path);
  return shape === null ? "" : words.formColumns.unitOf(kindOf(shape));
}

function kindOf(shape: Shape) {
  switch (shape.type) {
    case "number":
    case "integer":
      return { type: shape.type, unit: shape.unit };
    case "enum":
      return { type: shape.type, choices: shape.choices.choices };
    case "list":
      return { type: shape.type, choices: shape.choices?.choices ?? [] };
    default:
      return { type: shape.type };
  }
}
