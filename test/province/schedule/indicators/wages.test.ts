import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWages, summariseWages } from "../../../../src/province/schedule/indicators/wages.ts";

const sample = (row: Record<string, string | number>) => ({ wages_month: [{ job: "工", ...row }] });

describe("pay as a day's pay", () => {
  it.each<[string, Record<string, string | number>, object]>([
    ["a day's pay stands", { headcount: 2, basis: "日薪", low: 160 }, { daily: 160 }],
    ["a range at its middle", { headcount: 2, basis: "日薪", low: 120, high: 180 }, { daily: 150 }],
    ["the wrong way round, it is still a range", { headcount: 2, basis: "日薪", low: 180, high: 120 }, { daily: 150 }],
    ["an hour's pay by the hours of a day", { headcount: 1, basis: "时薪", low: 20, hours: 7.5 }, { daily: 150 }],
    ["a month's pay by its paid days", { headcount: 1, basis: "月薪", low: 4350 }, { daily: 200 }],
    ["piecework stays apart", { headcount: 5, basis: "计件", low: 2 }, { reason: "piecework" }],
    ["an hour's pay without hours is not guessed", { headcount: 1, basis: "时薪", low: 20 }, { reason: "incomplete" }],
    ["nobody hired, nothing weighs", { headcount: 0, basis: "日薪", low: 160 }, { reason: "incomplete" }],
    ["no headcount", { basis: "日薪", low: 160 }, { reason: "incomplete" }],
    ["no pay", { headcount: 2, basis: "日薪" }, { reason: "incomplete" }],
    ["no way of reckoning", { headcount: 2, low: 160 }, { reason: "incomplete" }],
  ])("%s", (_, row, expected) => {
    expect(readWages(sample(row))).toMatchObject([expected]);
  });

  it("no samples, an explicit 无, or something else: no pay", () => {
    for (const answers of [{}, { wages_month: null }, { wages_month: "很多" }, { wages_month: [null, 3] }])
      expect(summariseWages(readWages(answers))).toBeNull();
  });
});

describe("mean and median by headcount", () => {
  it.each<[string, [number, number][], number, number]>([
    ["one job", [[3, 150]], 150, 150],
    [
      "an even number of people: between the two in the middle",
      [
        [1, 100],
        [1, 200],
      ],
      150,
      150,
    ],
    [
      "many at one pay outweigh few",
      [
        [9, 100],
        [1, 300],
      ],
      120,
      100,
    ],
    [
      "order does not matter",
      [
        [1, 300],
        [9, 100],
      ],
      120,
      100,
    ],
    [
      "half and half",
      [
        [5, 100],
        [5, 200],
      ],
      150,
      150,
    ],
  ])("%s", (_, rows, mean, median) => {
    const samples = rows.map(([headcount, daily]) => ({ job: "工", headcount, daily }));
    expect(summariseWages(samples)).toMatchObject({ mean, median });
  });

  it("are what one gets by asking everybody hired", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 50, max: 400 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, (pairs) => {
        const people = pairs
          .flatMap(([headcount, daily]) => Array<number>(headcount).fill(daily))
          .sort((one, other) => one - other);
        const middle = [people[Math.ceil(people.length / 2) - 1] ?? 0, people[Math.floor(people.length / 2)] ?? 0];
        const summary = summariseWages(pairs.map(([headcount, daily]) => ({ job: "", headcount, daily })));
        expect(summary?.median).toBe(((middle[0] ?? 0) + (middle[1] ?? 0)) / 2);
        expect(summary?.mean).toBeCloseTo(people.reduce((sum, pay) => sum + pay, 0) / people.length, 9);
      }),
    );
  });
});
