// `init` gives a form that is honest when blank and works when filled in.

import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/model/assessment.ts";
import { runCli } from "../run-cli.ts";

describe.each(["comprehensive", "园区", "零工服务站点", "other-type"])("init %s", (type) => {
  const form = runCli(["init", type]).out;

  it("checked untouched, everything is 未填报 and nothing is an error", () => {
    const { code, out } = runCli(["check", "-", "-f", "json"], { input: form });
    const assessment = JSON.parse(out) as Assessment;
    expect(code).toBe(1);
    expect(assessment.diagnostics).toEqual([]);
    expect(assessment.clauses.filter((clause) => clause.verdict !== "unanswered").map((clause) => clause.id)).toEqual(
      [],
    );
    expect(assessment.summary.checks.fail).toBe(0);
    expect(assessment.summary.score).toMatchObject({ low: 0, high: 100 });
    const missing = assessment.clauses.flatMap(({ checks }) => checks.flatMap((check) => check.missing ?? []));
    expect(missing).not.toContain("近30日法定工作日数");
  });

  it("filled in without touching a key, the answer counts", () => {
    const filled = form.replace(/^收费项目:$/mu, "收费项目: 无").replace(/^填报日期:$/mu, "填报日期: 2026-11-20");
    const { out } = runCli(["check", "-", "-f", "json"], { input: filled });
    const assessment = JSON.parse(out) as Assessment;
    expect(assessment.clauses.find((clause) => clause.id === "0.1")?.verdict).toBe("met");
    expect(assessment.asOf).toBe("2026-11-20");
  });
});

it("says that the date is missing once somebody has begun to fill it in", () => {
  const filled = runCli(["init", "站点"]).out.replace(/^收费项目:$/mu, "收费项目: 无");
  const { out } = runCli(["check", "-", "-f", "json"], { input: filled });
  expect((JSON.parse(out) as Assessment).diagnostics).toMatchObject([{ code: "date-missing", severity: "warning" }]);
});

it("lists every choice as a line to be answered, and an item without an answer is no 否", () => {
  const form = runCli(["init", "综合"])
    .out.replace(/^服务电话:$/mu, "服务电话: 0771-5551234")
    .replace(/^填报日期:$/mu, "填报日期: 2026-11-20");
  const judged = (filled: string) => {
    const { out } = runCli(["check", "-", "-f", "json"], { input: filled });
    const { clauses, diagnostics } = JSON.parse(out) as Assessment;
    expect(diagnostics).toEqual([]);
    return clauses.flatMap(({ checks }) => checks).find(({ id }) => id === "1.1.g");
  };
  const answers = (door: string, others: string) =>
    form.replace(/(?<=^服务电话公布位置:\n)(?: {2}.+:\n)+/mu, (lines) =>
      lines.replace(/:$/gmu, `: ${others}`).replace(/门头:.*/u, `门头: ${door}`),
    );
  expect(answers("是", "否")).toContain("  公告栏: 否\n");
  expect(judged(answers("是", "否"))).toMatchObject({ outcome: "pass", actual: expect.stringContaining("门头") });
  expect(judged(answers("否", "否"))?.outcome).toBe("fail");
  expect(judged(answers("否", ""))?.outcome).toBe("unknown");
});

it.each([
  ["站点", "# 适用：附件3《零工服务站点基础设施和服务功能规范化建设参考标准》"],
  ["其他", "第1.2、1.21条借用附件1原话，附件1其余各条不评"],
])("%s: says by which list it is judged", (type, said) => {
  expect(runCli(["init", type]).out).toContain(said);
});

it("says what each thing is counted in", () => {
  const form = runCli(["init", "综合"]).out;
  expect(form).toMatch(/单位：信息发布大屏 块、公告栏 块、自助查询机 台\n信息发布设施数量表:/u);
  expect(form).toMatch(/单位：人次\n近90天各项服务人次:/u);
});

it("speaks to people in the names of the form, never in keys", () => {
  const comments = runCli(["init", "综合"])
    .out.split("\n")
    .filter((line) => line.startsWith("#"));
  expect(comments.filter((line) => /[a-z]+_[a-z]/u.test(line))).toEqual([]);
});
