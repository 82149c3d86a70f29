import type { Doubt } from "../../model/assessment.ts";

const SEVERITIES: readonly Doubt["severity"][] = ["correct", "site", "note"];

/** What has to be mended first stands first. */
export function sortDoubts(doubts: readonly Doubt[]): Doubt[] {
  return SEVERITIES.flatMap((severity) => doubts.filter((doubt) => doubt.severity === severity));
}
