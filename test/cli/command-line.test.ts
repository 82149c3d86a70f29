// Slips on the command line: exit 2, one sentence in Chinese that names the slip and what may have been meant.

import { expect, it } from "vitest";
import { runCli } from "../run-cli.ts";

it.each([
  [["chekc", "x"], "没有“chekc”这个命令，是不是 check？"],
  [["foo", "bar"], "没有“foo”这个命令，运行 gig-audit --help"],
  [["自评表.xlsx"], "要评判自评表，请写 gig-audit check 自评表.xlsx"],
  [["check", "--fromat", "json", "x.yaml"], "没有“--fromat”这个选项，是不是 --format？"],
  [["check", "--zzz", "x.yaml"], "没有“--zzz”这个选项，加 --help"],
  [["standard", "lnit"], "没有“lnit”这个命令，是不是 lint？"],
  [["check"], "还缺参数 FILE"],
  [["init", "综合", "-o"], "后面要写值"],
  [["check", "x.yaml", "-o", "a.docx", "-o", "a.xlsx"], "“--output”写了不止一次"],
  [["standard", "lint", "--format", "sarif", "--format", "json"], "“--format”写了不止一次"],
  [["batch", "x", "--seed", "1", "--seed", "2"], "“--seed”写了不止一次"],
] as const)("gig-audit %j", (args, said) => {
  const { code, out, err } = runCli([...args]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(said);
});

it.each([
  ...["check", "batch", "init", "postings", "diff", "explain"],
  ...["schedule", "schedule status", "schedule template"],
  ...["", " list", " show", " docs", " schema", " diff", " lint", " test"].map((name) => `standard${name}`),
])("gig-audit %s --help speaks Chinese throughout", (command) => {
  const { code, out } = runCli([...command.split(" "), "--help"]);
  expect(code).toBe(0);
  expect(out).not.toMatch(/default|options|command\b|Usage|choices/iu);
});

it("help says what holds where an option is not given", () => {
  expect(runCli(["batch", "--help"]).out).toContain("不写则为5");
});
