import { InputError } from "../../model/diagnostic.ts";
import { describeProblem } from "../problems/describe-problem.ts";
import type { RawNode } from "../raw-node.ts";
import { SOURCE_LIMITS } from "./source-limits.ts";

/**
 * The tree of a parsed JSON value, without places. Throws an InputError when it is too deep or too large.
 * Duplicate keys and the spelling of numbers are lost in JSON.parse already.
 */
export function treeFromJson(value: unknown, file: string): RawNode {
  return new JsonTree(file).convert(value, 0);
}

class JsonTree {
  readonly #file: string;
  #nodes = 0;

  constructor(file: string) {
    this.#file = file;
  }

  convert(value: unknown, depth: number): RawNode {
    this.#nodes += 1;
    if (depth > SOURCE_LIMITS.depth) {
      throw new InputError(this.#file, [describeProblem("nesting-too-deep", undefined, SOURCE_LIMITS.depth)]);
    }
    if (this.#nodes > SOURCE_LIMITS.nodes) {
      throw new InputError(this.#file, [describeProblem("too-many-nodes", undefined, SOURCE_LIMITS.nodes)]);
    }
    switch (typeof value) {
      case "string":
        return { kind: "text", text: value };
      case "number":
        return { kind: "number", value };
      case "boolean":
        return { kind: "boolean", value };
      case "object":
        return value === null ? { kind: "blank" } : this.#convertObject(value, depth);
      default:
        return { kind: "blank" };
    }
  }

  #convertObject(value: object, depth: number): RawNode {
    if (Array.isArray(value)) {
      return { kind: "list", items: value.map((item: unknown) => this.convert(item, depth + 1)) };
    }
    const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => ({
      key,
      value: this.convert(inner, depth + 1),
    }));
    return { kind: "map", entries };
  }
}
