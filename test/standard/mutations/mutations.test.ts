// The cases notice when a condition of the comprehensive checklist is changed: 95 of 100 mutations at least.
// A spread of one in three is tried here; `npm run mutate` tries them all and lists what survives.

import { describe, expect, it } from "vitest";
import { isCaught, listMutants } from "./run-mutations.ts";

const EVERY = process.env.MUTATE === "all" ? 1 : 3;

describe("mutations of the comprehensive checklist", () => {
  const mutants = listMutants().filter((_mutant, index) => index % EVERY === 0);

  it("are many", () => {
    expect(listMutants().length).toBeGreaterThan(300);
  });

  it("are caught by the cases, 95 of 100 at least", () => {
    const survivors = mutants.filter((mutant) => !isCaught(mutant));
    const caught = mutants.length - survivors.length;
    const listed = survivors.map(({ check, what }) => `${check} ${what}`);
    if (EVERY === 1) process.stdout.write(`${caught} of ${mutants.length} caught\n${listed.join("\n")}\n`);
    expect(caught / mutants.length, listed.join("\n")).toBeGreaterThanOrEqual(0.95);
  }, 300_000);
});
