import type { TraceNode } from "../../model/rule-sets/rule-review.ts";
import type { CompiledCondition } from "./compiled-condition.ts";
import type { Environment } from "./environment.ts";
import { EXPLAIN, FAIL, PASS, type Truth, UNKNOWN } from "./truth.ts";

const NAMES: Readonly<Record<Truth, TraceNode["truth"]>> = {
  [FAIL]: "fail",
  [UNKNOWN]: "unknown",
  [EXPLAIN]: "explain",
  [PASS]: "pass",
};

/** A condition taken apart on one report: how each part came out, and what it read. */
export function traceCondition(condition: CompiledCondition, env: Environment): TraceNode {
  const parts = (condition.parts?.of ?? []).map((part) => traceCondition(part, env));
  const truth = condition.test(env, undefined);
  // A group says nothing that its parts do not say.
  const { actual, missing } = parts.length > 0 ? NOTHING : condition.explain(env, undefined, truth);
  return { says: condition.says(), truth: NAMES[truth], actual, missing, join: condition.parts?.join ?? null, parts };
}

const NOTHING = { actual: [], missing: [] };
