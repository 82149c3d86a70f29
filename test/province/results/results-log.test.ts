// Results are whole or absent, and what an interrupted run left is believed only as far as it is sound.

import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { type NewLine, ResultsLog, TakenOver } from "../../../src/province/results/results-log.ts";

const folder = mkdtempSync(join(tmpdir(), "gig-audit-log-"));
afterAll(() => rmSync(folder, { recursive: true }));

function lineOf(text: string): NewLine {
  const line = Buffer.from(`${text}\n`);
  return { name: text, sha256: null, line, checksum: crc32(line), note: JSON.stringify(text) };
}

const append = (log: ResultsLog<string>, ...texts: string[]) => log.append(texts.map(lineOf));

/** A run that was interrupted after these lines. */
function interrupted(name: string, texts: readonly string[]): string {
  const path = join(folder, name);
  const log = new ResultsLog<string>(path, "basis", false);
  for (const text of texts) append(log, text);
  return path;
}

describe("finishing", () => {
  it("renames what is in order already", () => {
    const path = join(folder, "ordered");
    const log = new ResultsLog<string>(path, "basis", false);
    const entries = append(log, "甲", "乙");
    expect(existsSync(path)).toBe(false);
    log.finish(entries);
    expect(readFileSync(path, "utf8")).toBe("甲\n乙\n");
    expect([existsSync(`${path}.part`), existsSync(`${path}.journal`)]).toEqual([false, false]);
  });

  it("sorts what is not, and leaves out what is no longer wanted", () => {
    const path = join(folder, "sorted");
    const log = new ResultsLog<string>(path, "basis", false);
    const [first, second, third] = append(log, "丙", "甲", "乙");
    log.finish([second, third].flatMap((entry) => entry ?? []));
    expect(readFileSync(path, "utf8")).toBe("甲\n乙\n");
    expect(first?.start).toBe(0);
  });

  it("is possible with no line at all", () => {
    const path = join(folder, "none");
    new ResultsLog<string>(path, "basis", false).finish([]);
    expect(readFileSync(path, "utf8")).toBe("");
  });
});

describe("resuming", () => {
  const known = (path: string, basis = "basis") => [...new ResultsLog<string>(path, basis, true).known.keys()];

  it("knows every line that was written", () => {
    expect(known(interrupted("all", ["甲", "乙", "丙"]))).toEqual(["甲", "乙", "丙"]);
  });

  it("forgets everything on another basis", () => {
    expect(known(interrupted("basis", ["甲"]), "another")).toEqual([]);
  });

  it("drops a torn journal line", () => {
    const path = interrupted("torn", ["甲", "乙"]);
    appendFileSync(`${path}.journal`, '{"name":"丙","sta');
    expect(known(path)).toEqual(["甲", "乙"]);
  });

  it("drops what the journal has and the results have not, as after a power cut", () => {
    const path = interrupted("short", ["甲", "乙", "丙"]);
    truncateSync(`${path}.part`, 9);
    expect(known(path)).toEqual(["甲", "乙"]);
  });

  it("drops a line whose bytes are not those of the journal", () => {
    const path = interrupted("changed", ["甲", "乙"]);
    const bytes = readFileSync(`${path}.part`);
    bytes[5] = 0x21;
    rmSync(`${path}.part`);
    appendFileSync(`${path}.part`, bytes);
    expect(known(path)).toEqual(["甲"]);
  });

  it("goes on behind what is sound", () => {
    const path = interrupted("further", ["甲"]);
    const log = new ResultsLog<string>(path, "basis", true);
    const added = append(log, "乙");
    log.finish([...log.known.values(), ...added]);
    expect(readFileSync(path, "utf8")).toBe("甲\n乙\n");
  });
});

describe.each([false, true])("two runs at once, the later one resuming: %s", (isResumed) => {
  it("only the later one goes on, and its results are whole", () => {
    const path = join(folder, `two-${isResumed}`);
    const earlier = new ResultsLog<string>(path, "basis", false);
    const begun = append(earlier, "甲", "乙");
    const later = new ResultsLog<string>(path, "basis", isResumed);
    expect(() => append(earlier, "不该有")).toThrow(TakenOver);
    const known = [...later.known.values()];
    expect(known.map(({ note }) => note)).toEqual(isResumed ? ["甲", "乙"] : []);
    const entries = append(later, "丙");
    expect(() => earlier.finish(begun)).toThrow(TakenOver);
    later.finish([...known, ...entries]);
    expect(readFileSync(path, "utf8")).toBe(isResumed ? "甲\n乙\n丙\n" : "丙\n");
    expect(() => append(earlier, "也不该有")).toThrow(TakenOver);
    expect(existsSync(`${path}.part`)).toBe(false);
  });
});
