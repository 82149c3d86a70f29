import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/model/diagnostic.ts";
import { decodeText } from "../../../src/submission/text/decode-text.ts";
import { codesOf, readReport } from "../read-report.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** “市场名称: 南宁市零工市场\n服务电话: 12345\n” in GBK. */
const GBK = Uint8Array.from([
  0xca, 0xd0, 0xb3, 0xa1, 0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0xc4, 0xcf, 0xc4, 0xfe, 0xca, 0xd0, 0xc1, 0xe3, 0xb9,
  0xa4, 0xca, 0xd0, 0xb3, 0xa1, 0x0a, 0xb7, 0xfe, 0xce, 0xf1, 0xb5, 0xe7, 0xbb, 0xb0, 0x3a, 0x20, 0x31, 0x32, 0x33,
  0x34, 0x35, 0x0a,
]);

function encodeUtf16(text: string, isBigEndian: boolean): Uint8Array {
  const buffer = Buffer.from(text, "utf16le");
  return Uint8Array.from(isBigEndian ? buffer.swap16() : buffer);
}

function refuse(bytes: Uint8Array) {
  try {
    decodeText(bytes, "market.yaml");
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
  return [];
}

describe("decodeText", () => {
  it.each([
    ["plain", "市场名称: 甲\n", "市场名称: 甲\n"],
    ["with a byte order mark", "\ufeff市场名称: 甲\n", "市场名称: 甲\n"],
    ["with the lines of Windows", "市场名称: 甲\r\n", "市场名称: 甲\r\n"],
    ["ended the way of DOS", "市场名称: 甲\r\n\u001a", "市场名称: 甲\r\n"],
  ])("reads UTF-8 %s", (_name, text, decoded) => {
    expect(decodeText(encode(text), "market.yaml")).toEqual({ text: decoded, diagnostics: [] });
  });

  it.each([
    ["file-empty", new Uint8Array()],
    ["file-empty", encode(" \n\t\r\n")],
    ["file-empty", encode("\ufeff")],
    ["encoding-utf16", encodeUtf16("\ufeff市场名称: 甲", false)],
    ["encoding-utf16", encodeUtf16("\ufeff市场名称: 甲", true)],
    ["encoding-utf16", encodeUtf16("market_name: some market", false)],
    ["encoding-utf16", encodeUtf16("market_name: some market", true)],
    ["encoding-gbk", GBK],
    ["encoding-invalid", Uint8Array.from([...encode("市场名称: 甲\n服务电话: "), 0xff, 0x31])],
    ["encoding-invalid", encode("市场名称: 甲").subarray(0, -1)],
    ["encoding-invalid", Uint8Array.from({ length: 200 }, (_, index) => 128 + ((index * 37) % 128))],
    ["file-binary", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0])],
    ["file-binary", encode("市场名称: 甲\u0000乙")],
    ["file-binary", encode("%PDF-1.4\n1 0 obj\n")],
    ["file-binary", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x79, 0x79, 0x79])],
    ["file-archive", Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 20, 0])],
    ["file-archive", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ["file-too-large", new Uint8Array(50 * 1024 * 1024).fill(0x61)],
  ])("refuses with %s", (code, bytes) => {
    expect(codesOf(refuse(bytes))).toEqual([code]);
  });

  it("names the line of the first byte that is no UTF-8", () => {
    expect(refuse(Uint8Array.from([...encode("甲: 1\n乙: 2\n丙: "), 0xff]))[0]?.message).toContain("第3行");
  });

  it("says how to save GBK, and judges nothing of it", () => {
    expect(refuse(GBK)[0]?.message).toMatch(/GBK.*另存为.*UTF-8/);
  });

  it("makes blanks of control characters, with the place of the first", () => {
    const report = readReport("市场类型: 其他类型\n市场名称: 甲\u0007\u001b[31m乙\n");
    expect(report.answers.get("market_name")).toMatchObject({ value: "甲  [31m乙" });
    expect(report.diagnostics).toMatchObject([
      { code: "control-characters", severity: "warning", at: { line: 2, column: 8 } },
    ]);
  });

  it("reads the same report with or without mark, with either line end", () => {
    const lines = ["市场名称: 甲", "专用面积: 60", "岗位采集发布渠道:", "  - 大屏", ""];
    const answers = readReport(lines.join("\n")).answers;
    expect(readReport(`\ufeff${lines.join("\r\n")}`).answers).toEqual(answers);
    expect(readReport(lines.join("\r")).answers).toEqual(answers);
  });
});
