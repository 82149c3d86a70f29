// Tables as people export them: headings under titles, stray quotes, rows that are broken.

import { describe, expect, it } from "vitest";
import { readList } from "./read-list.ts";

describe("headings", () => {
  it.each([
    ["Chinese", "编号,岗位名称,技能要求,工作地点,工作时间,工资待遇,结算方式"],
    ["English", "id,job title,Requirements,Location,Working hours,Salary,Settlement"],
    ["codes", "id,title,skill,place,hours,pay,pay_method"],
    ["annotated", "序号*,工种（必填）,任职要求,上班地址,2.上班时间,薪酬,计酬方式"],
    ["longer", "序号,招聘工种名称,技能等级,工作地点详址,每日工作时间,大概工资,怎么结算"],
  ])("%s", (_name, heading) => {
    const { postings } = readList(`${heading}\n7,搬运工,不限,城北,8小时,180元/天,按天\n`);
    expect(postings).toMatchObject([{ line: 2, id: "7" }]);
    expect(Object.fromEntries(postings[0]?.cells ?? [])).toEqual({
      title: "搬运工",
      skill: "不限",
      place: "城北",
      hours: "8小时",
      pay: "180元/天",
      pay_method: "按天",
    });
  });

  it("a title and a note may stand above them, and they may be repeated", () => {
    const list =
      "青禾县零工岗位表,,\n制表：就业中心,,\n岗位,工作地点,备注\n搬运工,城北,无\n岗位,工作地点,备注\n保安,城南,无\n";
    expect(readList(list).postings.map(({ line, text }) => [line, text])).toEqual([
      [4, "搬运工\n城北\n无"],
      [6, "保安\n城南\n无"],
    ]);
  });

  it("a unit in the heading belongs to a bare number", () => {
    const { postings } = readList("岗位,工资（元/天）,工时（小时）\n搬运工,180,8\n");
    expect(postings[0]?.cells.get("pay")).toBe("180元/天");
    expect(postings[0]?.cells.get("hours")).toBe("8小时");
  });

  it("other columns are part of the posting under their heading; the employer's are not", () => {
    const { postings } = readList("岗位,性别要求（男/女）,年龄,联系人,单位名称\n保洁,女,45岁以下,李女士,民族医院\n");
    expect(postings[0]?.text).toBe("保洁\n性别要求：女\n年龄：45岁以下");
  });

  it("one column of free text is a list too", () => {
    expect(readList("招聘信息\n招保洁，男女不限\n").postings[0]?.text).toBe("招保洁，男女不限");
  });

  it("none known: says which were seen and which are expected", () => {
    const { refusal, postings } = readList("甲,乙\n1,2\n");
    expect(postings).toEqual([]);
    expect(refusal).toMatchObject([{ code: "list-columns", at: { line: 1, column: 1 } }]);
    expect(refusal?.[0]?.message).toMatch(/“甲”、“乙”.*工作地点/u);
  });
});

describe("rows", () => {
  const HEAD = "岗位,工作地点,备注\n";

  it.each([
    ["a quoted comma and line break", '"搬运,装卸工",城北,"早8点\n到晚6点"\n', ["搬运,装卸工\n城北\n早8点\n到晚6点"]],
    ["doubled quotes", '"""熟手""优先",城北,\n', ['"熟手"优先\n城北']],
    ["quotes inside a cell", '招"熟手"工,城北,\n', ['招"熟手"工\n城北']],
    ["letters behind a closing quote", '"急招"搬运工,城北,\n', ["急招搬运工\n城北"]],
    ["fewer cells than headings", "搬运工\n", ["搬运工"]],
    ["blank rows", ",,\n\n搬运工,城北,\n", ["搬运工\n城北"]],
    ["zeros kept by a formula", '="0771",城北,\n', ["0771\n城北"]],
    ["a sign that is no formula", "=诚聘=,城北,-包吃住\n", ["=诚聘=\n城北\n-包吃住"]],
  ])("%s", (_name, rows, texts) => {
    const { postings, problems } = readList(HEAD + rows);
    expect(postings.map(({ text }) => text)).toEqual(texts);
    expect(problems).toEqual([]);
  });

  it("a quote left open spoils its own row only", () => {
    const { postings, problems } = readList(`${HEAD}"搬运工,城北,\n保安,城南,"夜班"\n保洁,城西,\n`);
    expect(problems).toMatchObject([{ code: "row-quotes", at: { line: 2, column: 1 } }]);
    expect(postings.map(({ line }) => line)).toEqual([3, 4]);
  });

  it("a quote left open in a list without other quotes spoils its own row only", () => {
    const { postings, problems } = readList(`${HEAD}"搬运工,城北,\n${"保安,城南,\n".repeat(500)}`);
    expect(problems).toHaveLength(1);
    expect(postings).toHaveLength(500);
  });

  it("more cells than headings: nobody knows which is which", () => {
    const { postings, problems } = readList(`${HEAD}搬运工,城北,早班,包吃\n保安,城南,\n`);
    expect(problems).toMatchObject([{ code: "row-columns", at: { line: 2, column: 1 } }]);
    expect(postings.map(({ line }) => line)).toEqual([3]);
  });

  it("a formula is reported where it stands, and its words are still looked at", () => {
    const { postings, problems } = readList(`${HEAD}"=HYPERLINK(""http://x"",""保安"")",城南,\n`);
    expect(problems).toMatchObject([{ code: "cell-formula", at: { line: 2, column: 1 } }]);
    expect(postings).toHaveLength(1);
  });

  it("tabs and semicolons part cells too", () => {
    expect(readList("岗位\t工作地点\n搬运工\t城北，物流园\n").postings[0]?.text).toBe("搬运工\n城北，物流园");
    expect(readList("岗位;工作地点\n搬运工;城北,物流园\n").postings[0]?.text).toBe("搬运工\n城北,物流园");
  });
});

describe("whole files", () => {
  it.each([
    ["empty", "", "list-empty"],
    ["blank", "\n\n  \n", "list-empty"],
    ["binary", Uint8Array.from([1, 2, 0, 4, 0, 0]), "list-binary"],
    ["a zip that is no workbook", Buffer.from("PK\x03\x04 and then nothing"), "truncated"],
  ])("%s is refused", (_name, content, code) => {
    const { refusal, postings } = readList(content);
    expect(postings).toEqual([]);
    expect(refusal).toMatchObject([{ code, severity: "error" }]);
  });

  it("headings alone are a list of nothing", () => {
    expect(readList("岗位,工作地点\n").refusal).toMatchObject([{ code: "list-empty" }]);
  });

  it("a line of many megabytes is passed over", () => {
    const { postings, problems } = readList(`招保安\n${"啊".repeat(3_000_000)}\n招保洁\n`, "名单.txt", 65_536);
    expect(postings.map(({ line }) => line)).toEqual([1, 3]);
    expect(problems).toMatchObject([{ code: "row-long", at: { line: 2 } }]);
  });
});
