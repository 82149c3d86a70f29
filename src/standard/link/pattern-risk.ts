import { isSafePattern } from "redos-detector";

const known = new Map<string, PatternRisk | null>();

export type PatternRisk = "invalid" | "slow";

/** `slow`: matching could take time out of proportion to the text (ReDoS); null when nothing is wrong. */
export function findPatternRisk(pattern: string): PatternRisk | null {
  const earlier = known.get(pattern);
  if (earlier !== undefined) return earlier;
  const risk = assess(pattern);
  known.set(pattern, risk);
  return risk;
}

function assess(pattern: string): PatternRisk | null {
  try {
    new RegExp(pattern, "u");
    // Bounded by steps, not by the clock: a pattern is judged alike on every machine.
    return isSafePattern(pattern, { unicode: true }).safe ? null : "slow";
  } catch {
    return "invalid";
  }
}
