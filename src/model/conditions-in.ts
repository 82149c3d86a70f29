import type { Leaf } from "./condition.ts";

/** A condition, or any part of one, and every object within it: what is a leaf shows by its operator. */
export function* conditionsIn(part: unknown): Generator<Leaf> {
  if (typeof part !== "object" || part === null) return;
  yield part as Leaf;
  for (const inner of Object.values(part)) yield* conditionsIn(inner);
}
