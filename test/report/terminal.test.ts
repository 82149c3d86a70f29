import fc from "fast-check";
import stringWidth from "string-width";
import { beforeAll, describe, expect, it } from "vitest";
import type { Assessment } from "../../src/model/assessment.ts";
import { labelParameters } from "../../src/report/content/label-parameters.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { STANDARD } from "../standard/released.ts";
import {
  blankMarket,
  halfGoodDiagnostics,
  halfGoodDoubts,
  halfGoodMarket,
  judgeSample,
  perfectMarket,
} from "./sample-markets.ts";

const plain = { columns: 80, color: false, ascii: false, all: false };
const widths = [60, 80, 120];
const GAPS = ["not_met", "partly_met", "unanswered", "explain"];
const OPEN = ["fail", "unknown", "deviation"];
const ANSI = /\u001b\[[\d;]*m/gu;

/** What a reader reads, without the layout: two-column cells are joined, so a text survives wrapping. */
const squeeze = (text: string) => text.replace(/[\s│┬┼┴─]/gu, "");

/** The lines of one column of the tables, so that texts of neighbouring columns do not interleave. */
function columnText(output: string, column: number): string {
  const rows = output.split("\n").filter((line) => line.includes("│"));
  return squeeze(rows.map((line) => line.split("│")[column] ?? "").join(""));
}

const tableTexts = (output: string) => [1, 2].map((column) => columnText(output, column)).join("\n");

let half: Assessment;
let blank: Assessment;
let perfect: Assessment;

beforeAll(() => {
  half = { ...judgeSample(halfGoodMarket, { diagnostics: halfGoodDiagnostics }), doubts: halfGoodDoubts };
  blank = judgeSample(blankMarket);
  perfect = judgeSample(perfectMarket);
});

describe("a half-good market", () => {
  it("says who, by which document and version, as of when", () => {
    const head = renderTerminal(half, plain).split("【结论】")[0];
    for (const text of [
      "青岭县零工市场（综合性零工市场）",
      "桂东市 青岭县",
      "自评/青岭县零工市场.yaml",
      "桂人社发〔2024〕12号，1.0版",
      "附件1《综合性零工市场",
      "2026-11-24（自评表的填报日期）",
    ])
      expect(head).toContain(text);
  });

  it("shows how many clauses stand where before the score, and no grade", () => {
    const output = renderTerminal(half, plain);
    const { clauses, score } = half.summary;
    const count = (name: string, number: number) => new RegExp(`${name} +${number}( |\n)`, "u");
    expect(output).toMatch(count("✗ 不符合", clauses.not_met));
    expect(output).toMatch(count("◐ 部分符合", clauses.partly_met));
    expect(output).toMatch(count("○ 未填报", clauses.unanswered));
    expect(output).toMatch(count("! 需说明", clauses.explain));
    expect(output).toMatch(count("✓ 符合", clauses.met));
    const interval = `得分区间 ${score.low.toFixed(1)}—${score.high.toFixed(1)}（工具口径，非文件规定）`;
    expect(output.indexOf(interval)).toBeGreaterThan(output.indexOf("✓ 符合"));
    expect(output).not.toMatch(/优秀|良好|合格|达标|退出|等级/u);
  });

  it.each(widths)("loses no quote, answer, missing item or remedy of a gap at %i columns", (columns) => {
    const texts = tableTexts(renderTerminal(half, { ...plain, columns }));
    const gaps = half.clauses.filter((clause) => GAPS.includes(clause.verdict));
    expect(gaps.length).toBeGreaterThan(10);
    for (const clause of gaps) {
      for (const check of clause.checks.filter((candidate) => OPEN.includes(candidate.outcome))) {
        expect(texts).toContain(squeeze(check.quote));
        for (const item of check.missing ?? []) expect(texts).toContain(squeeze(item));
        if (clause.verdict !== "unanswered" && check.actual !== null) expect(texts).toContain(squeeze(check.actual));
      }
      const steps = (clause.remedy ?? "").split("\n").filter((step) => !step.startsWith("请补填"));
      for (const step of steps) expect(texts).toContain(squeeze(step));
    }
  });

  it("keeps the document's order and leaves out what is met", () => {
    const rows = [...renderTerminal(half, plain).matchAll(/^ (\d\.\d+) +│/gmu)].map(([, id]) => id);
    const idsOf = (isUnanswered: boolean) =>
      half.clauses
        .filter(({ verdict }) => GAPS.includes(verdict) && (verdict === "unanswered") === isUnanswered)
        .map(({ id }) => id);
    expect(rows).toEqual([...idsOf(false), ...idsOf(true)]);
  });

  it("names parameter and value of every verdict that leans on practice", () => {
    const texts = tableTexts(renderTerminal(labelParameters(half, STANDARD.parameters), plain));
    expect(texts).toContain("内部口径，不是原文：工作日志最长间隔30天");
    expect(texts).toContain("内部口径，不是原文：“数智人社”上传期限7天");
  });

  it("gives the reason for a departure and marks levels that are not mandatory", () => {
    const texts = tableTexts(renderTerminal(half, plain));
    expect(texts).toContain("!〔原则〕就业服务场所面积一般不少于50m²");
    expect(texts).toContain("说明老办公楼改造，二层正在腾退，明年三月可增加18平方米");
    expect(texts).toContain("✗〔红线〕配备消防安全设备");
  });

  it("says where each answer stands, in text files and in workbooks", () => {
    expect(renderTerminal(half, plain)).toMatch(/统一使用广西零工市场图标 +\S+\.yaml:\d+:9$/mu);
    const workbook = judgeSample(halfGoodMarket, {
      file: "青岭县.xlsx",
      placeOf: (index) => ({ sheet: "门头标识", cell: `C${index}` }),
    });
    expect(renderTerminal(workbook, plain)).toMatch(/统一使用广西零工市场图标 +青岭县\.xlsx\[门头标识!C\d+\]$/mu);
  });

  it("shortens a long path to the file's name in rows, and keeps it in the head", () => {
    const file = "D:\\零工市场\\2026年11月各县自评表汇总\\桂东市\\青岭县.yaml";
    const output = renderTerminal(judgeSample(halfGoodMarket, { file }), plain);
    expect(output).toContain(file);
    expect(output).toMatch(/ 青岭县\.yaml:\d+:9$/mu);
  });

  it("lists doubts, what a person has to look at, and what could not be read", () => {
    const output = renderTerminal(half, plain);
    const doubts = squeeze(output.split("【疑点，待核实】")[1]?.split("【")[0] ?? "");
    expect(doubts.match(/需更正|转现场|提示/gu)).toEqual(["需更正", "转现场", "提示"]);
    for (const { message } of half.doubts) expect(doubts).toContain(squeeze(message));
    const pending = squeeze(output.split("【待人工核实】")[1]?.split("【")[0] ?? "");
    for (const check of half.clauses.flatMap((clause) => clause.checks)) {
      if (check.pending !== undefined) expect(pending).toContain(squeeze(check.quote));
    }
    const problems = squeeze(output.split("【读表问题】")[1] ?? "");
    for (const { message } of half.diagnostics) expect(problems).toContain(squeeze(message));
    expect(problems).toContain(".yaml:99:9");
    expect(output.trimEnd().split("\n").at(-1)).toContain("不是主管部门的评定");
  });

  it("shows every clause and check with --all", () => {
    const texts = tableTexts(renderTerminal(half, { ...plain, all: true }));
    for (const check of half.clauses.flatMap((clause) => clause.checks)) {
      expect(texts).toContain(squeeze(check.quote));
      if (check.actual !== null) expect(texts).toContain(squeeze(check.actual));
    }
  });
});

describe("other markets", () => {
  it("a blank one says what to fill in and what cannot be judged without a date", () => {
    const output = renderTerminal(blank, plain);
    expect(squeeze(output)).toContain("没有日期，带期限的要求先按未填报算");
    expect(squeeze(output)).toContain("请补填“填报日期”");
    expect(output).not.toContain("【差距】");
    const texts = tableTexts(output);
    for (const item of blank.clauses.flatMap(({ checks }) => checks).flatMap(({ missing }) => missing ?? [])) {
      // Parts of one question stand together in its brackets.
      for (const part of item.split(/·(.*)/u)) expect(texts).toContain(squeeze(part));
    }
  });

  it("a perfect one has no gap and still waits for an inspector", () => {
    const output = renderTerminal(perfect, plain);
    expect(output).toContain("没有差距");
    expect(output).not.toContain("│");
    expect(output).toContain("【待人工核实】");
  });

  it("says that a date was given from outside", () => {
    expect(renderTerminal({ ...half, asOf: "2026-12-31" }, plain)).toContain("2026-12-31（由命令指定");
  });
});

describe("the medium", () => {
  it.each(
    widths.flatMap((columns) =>
      [false, true].flatMap((all) => [false, true].map((ascii) => ({ columns, all, ascii }))),
    ),
  )("never writes a line wider than asked: %o", (options) => {
    for (const assessment of [half, blank, perfect]) {
      const output = renderTerminal(assessment, { ...plain, ...options });
      for (const line of output.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(options.columns);
      expect(output).toMatch(/[^\n]\n$/u);
      expect(output).not.toMatch(/ $/mu);
    }
  });

  it("colours only on request, and colour changes no word", () => {
    const coloured = renderTerminal(half, { ...plain, color: true });
    expect(coloured).toMatch(ANSI);
    expect(renderTerminal(half, plain)).not.toContain("\u001b");
    expect(coloured.replace(ANSI, "")).toBe(renderTerminal(half, plain));
  });

  it("writes words instead of marks in ascii", () => {
    const output = renderTerminal(half, { ...plain, ascii: true, all: true });
    expect(output).not.toMatch(/[✗◐○✓–→■│─┼]/u);
    expect(output).toContain("[未通过] ");
    expect(output).toContain("[不适用] ");
  });
});

describe("hostile answers", () => {
  const hostile = "青岭\u001b[2J\u001b]0;x\u0007\u202e市场\u200b\u0000\u009b31m\r\n第二行\ttab\u2028";

  it("cannot steer the terminal or hide text", () => {
    const output = renderTerminal(
      judgeSample({ ...halfGoodMarket, market_name: hostile, sign_text: hostile }, { file: `a\u001b[31m.yaml` }),
      plain,
    );
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/u);
    expect(output).toContain("青岭\\u{1B}[2J");
    expect(output).toContain("\\u{202E}市场");
  });

  it("lose nothing and never widen a line, whatever they hold", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.constantFrom(...widths),
        fc.boolean(),
        (text, columns, ascii) => {
          const [first, ...rest] = half.clauses.filter((clause) => clause.verdict === "partly_met");
          const [check] = first?.checks.filter((candidate) => candidate.outcome === "fail") ?? [];
          if (first === undefined || check === undefined) throw new Error("no gap to write into");
          const clauses = [{ ...first, checks: [{ ...check, actual: `«${text}»` }], remedy: text }, ...rest];
          const output = renderTerminal({ ...half, clauses }, { ...plain, columns, ascii });
          for (const line of output.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
          expect(output).not.toContain("…");
        },
      ),
      { numRuns: 60 },
    );
  });
});
