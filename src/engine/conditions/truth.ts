// Three-valued truth with one addition: `explain`, when a person has to look before it can count as met.
// Ordered, so that `all` is the lowest of its parts and `any` the highest.

export const FAIL = 0;
export const UNKNOWN = 1;
export const EXPLAIN = 2;
export const PASS = 3;

export type Truth = typeof FAIL | typeof UNKNOWN | typeof EXPLAIN | typeof PASS;

export function truthOf(holds: boolean): Truth {
  return holds ? PASS : FAIL;
}

export function lowest(left: Truth, right: Truth): Truth {
  return left < right ? left : right;
}

export function highest(left: Truth, right: Truth): Truth {
  return left > right ? left : right;
}

export function negate(truth: Truth): Truth {
  if (truth === PASS) return FAIL;
  return truth === FAIL ? PASS : truth;
}
