import { describe, expect, it } from "vitest";
import type { Condition } from "../../../../src/model/condition.ts";
import type { PlainReport } from "../../build-answers.ts";
import { judgeCondition } from "./judge-condition.ts";

const repeated: Condition = { fact: "job_samples", repeats: ["text"] };
const sameDay: Condition = { fact: "job_samples", alike: ["collected", "offline"] };
const on = (collected: string | null, offline: string | null) => ({ collected, offline });
const rows = (...job_samples: { [column: string]: string | null }[]): PlainReport => ({ job_samples });

describe("repeats and alike", () => {
  it.each<[name: string, condition: Condition, report: PlainReport, truth: string]>([
    ["two the same", repeated, rows({ text: "甲" }, { text: "乙" }, { text: "甲" }), "pass"],
    ["all different", repeated, rows({ text: "甲" }, { text: "乙" }), "fail"],
    ["blank cells agree with nothing", repeated, rows({ text: null }, { text: null }), "fail"],
    ["无 agrees with nothing", repeated, rows({ text: "无" }, { text: "无" }), "fail"],
    ["no table", repeated, {}, "unknown"],
    ["all on one day", sameDay, rows(on("2026-11-01", "2026-11-02"), on("2026-11-01", "2026-11-02")), "pass"],
    ["one differs", sameDay, rows(on("2026-11-01", "2026-11-02"), on("2026-11-01", "2026-11-03")), "fail"],
    ["one alone", sameDay, rows(on("2026-11-01", "2026-11-02")), "fail"],
    ["one still blank", sameDay, rows(on("2026-11-01", "2026-11-02"), on("2026-11-01", null)), "unknown"],
    ["never published", sameDay, rows(on("2026-11-01", "无"), on("2026-11-01", "无")), "fail"],
    ["无 is an empty table", sameDay, { job_samples: "无" }, "fail"],
  ])("%s", (_name, condition, report, truth) => {
    expect(judgeCondition(condition, report).truth).toBe(truth);
  });
});
