// The line on the terminal while judging: true, and never wider than the terminal, whatever width its font gives a block.

import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { createPace, progressLine } from "../../../src/cli/batch/progress.ts";

const widest = (line: string) => stringWidth(line, { ambiguousIsNarrow: false });

describe("the line", () => {
  it.each<[inputs: number, done: number, rate: number | null, columns: number, says: RegExp]>([
    [0, 0, null, 80, /^正在清点/u],
    [2000, 500, null, 80, /^█+░+ {2}500\/2000份\s*$/u],
    [2000, 500, 150, 80, /^█+░+ {2}500\/2000份 150份\/秒 还要10秒$/u],
    [2000, 500, 1.5, 80, /1\.5份\/秒 还要16分40秒$/u],
    [90_000, 0, 5, 80, /还要5小时0分$/u],
    [2000, 500, 0, 80, /0\.0份\/秒 $/u],
    [2000, 500, 150, 30, /^ {2}500\/2000份 150份\/秒 还要10秒$/u],
  ])("%i inputs, %i done, %j a second, on %i columns", (inputs, done, rate, columns, says) => {
    expect(progressLine({ inputs, done }, rate, columns, false)).toMatch(says);
  });

  it("fits, and fills as far as it has come", () => {
    const counts = fc.nat(200_000).chain((inputs) => fc.record({ inputs: fc.constant(inputs), done: fc.nat(inputs) }));
    const rates = fc.option(fc.double({ min: 0.1, max: 5000, noNaN: true }));
    fc.assert(
      fc.property(counts, rates, fc.integer({ min: 50, max: 200 }), fc.boolean(), (count, rate, columns, ascii) => {
        const line = progressLine(count, rate, columns, ascii);
        expect(widest(line)).toBeLessThan(columns);
        const [filled = "", empty = ""] = [
          /[█#]*/u.exec(line)?.[0],
          /[░.]*(?= )/u.exec(line.replace(/^[█#]*/u, ""))?.[0],
        ];
        if (count.inputs > 0)
          expect(filled.length).toBe(Math.floor((count.done / count.inputs) * (filled.length + empty.length)));
      }),
    );
  });
});

describe("the pace", () => {
  it("says nothing until it can tell, then the rate of the last ten seconds", () => {
    const pace = createPace();
    expect([pace(0, 100), pace(30, 101)]).toEqual([null, null]);
    expect(pace(80, 102)).toBe(40);
    for (let second = 103; second <= 120; second++) pace(80 + (second - 102) * 10, second);
    expect(pace(270, 121)).toBeCloseTo(10);
  });

  it("is not led on by what an interrupted run had judged", () => {
    const pace = createPace();
    pace(0, 0);
    pace(9000, 1);
    for (let second = 2; second <= 14; second++) pace(9000 + second, second);
    expect(pace(9015, 15)).toBeCloseTo(1);
  });
});
