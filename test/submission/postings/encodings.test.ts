// Lists in the encodings that Windows programs write, and two of them in one file.

import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readList } from "./read-list.ts";

const LIST = "编号,岗位,工作地点\r\n1,搬运工,城北物流园\r\n2,保洁，会用擦窗器,解放路12号\r\n";
const RARE = "岗位,工作地点\n搬运工,㐀村\n保洁,𠀀屯\n";
const texts = (content: string | Uint8Array, pieces?: number) =>
  readList(content, "名单.csv", pieces).postings.map(({ text }) => text);
const EXPECTED = ["搬运工\n城北物流园", "保洁，会用擦窗器\n解放路12号"];

describe("one encoding", () => {
  it.each([
    ["UTF-8", Buffer.from(LIST)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${LIST}`)],
    ["GBK", iconv.encode(LIST, "gbk")],
    ["GB18030", iconv.encode(LIST, "gb18030")],
    ["UTF-16 of “Unicode 文本”", iconv.encode(`\ufeff${LIST.replaceAll(",", "\t")}`, "utf16-le")],
  ])("%s, whole and byte by byte", (_name, bytes) => {
    expect(texts(bytes)).toEqual(EXPECTED);
    expect(texts(bytes, 1)).toEqual(EXPECTED);
  });

  it("GB18030 characters of four bytes", () => {
    expect(texts(iconv.encode(RARE, "gb18030"))).toEqual(["搬运工\n㐀村", "保洁\n𠀀屯"]);
  });

  it("English headings far above the first Chinese word", () => {
    const filler = "1,porter,place\n".repeat(6000);
    const postings = texts(iconv.encode(`id,title,place\n${filler}2,搬运工,城北\n`, "gbk"));
    expect(postings.at(-1)).toBe("搬运工\n城北");
  });
});

describe("two encodings in one file", () => {
  const gbkLine = iconv.encode("3,厨师,南坡镇饭店,\n", "gbk");

  it("a GBK line in a UTF-8 list is reported, the rest is read", () => {
    const { postings, problems } = readList(Buffer.concat([Buffer.from(LIST), gbkLine, Buffer.from("4,门卫,学校\n")]));
    expect(postings.map(({ line }) => line)).toEqual([2, 3, 5]);
    expect(problems).toMatchObject([{ code: "row-encoding", severity: "error", at: { line: 4, column: 1 } }]);
  });

  it("a UTF-8 line in a GBK list is reported, the rest is read", () => {
    const gbk = iconv.encode(LIST, "gbk");
    const { postings, problems } = readList(Buffer.concat([gbk, Buffer.from("3,厨师,南坡镇饭店\n"), gbkLine]));
    expect(postings.map(({ line }) => line)).toEqual([2, 3, 5]);
    expect(problems).toMatchObject([{ code: "row-encoding", at: { line: 4, column: 1 } }]);
  });
});
