import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/model/diagnostic.ts";
import type { RawNode } from "../../../src/submission/raw-node.ts";
import { isScalar, writeScalar } from "../../../src/submission/raw-scalar.ts";
import { readYamlTree } from "../../../src/submission/text/read-yaml-tree.ts";
import { treeFromJson } from "../../../src/submission/text/tree-from-json.ts";

/** A tree without its places. */
function strip(node: RawNode): unknown {
  if (isScalar(node)) return node.kind === "blank" ? null : writeScalar(node);
  if (node.kind === "list") return node.items.map(strip);
  return node.entries.map(({ key, value }) => [key, strip(value)]);
}

function refuse(text: string, file = "market.yaml") {
  try {
    readYamlTree(text, file);
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
  return [];
}

describe("readYamlTree", () => {
  it("keeps values as they are written", () => {
    const text =
      'a: 0771\nb: 450102199001010013\nc: 1.50\nd: yes\ne: 2024-04-10\nf: 12:30\ng: "0x1F"\nh: ~\ni:\nj: ""\n';
    expect(strip(readYamlTree(text, "m.yaml"))).toEqual([
      ["a", "0771"],
      ["b", "450102199001010013"],
      ["c", "1.50"],
      ["d", "yes"],
      ["e", "2024-04-10"],
      ["f", "12:30"],
      ["g", "0x1F"],
      ["h", null],
      ["i", null],
      ["j", ""],
    ]);
  });

  it("places values, and collections by their key", () => {
    const tree = readYamlTree('甲: 1\n乙:\n  丙: "x"\n丁: [2, {戊: 3}]\n己:\r\n- 4\r\n-\n', "m.yaml");
    expect(tree).toMatchObject({
      kind: "map",
      at: { line: 1, column: 1 },
      entries: [
        { keyAt: { line: 1, column: 1 }, value: { text: "1", at: { line: 1, column: 4 } } },
        {
          keyAt: { line: 2, column: 1 },
          value: { kind: "map", at: { line: 2, column: 1 }, entries: [{ value: { at: { line: 3, column: 6 } } }] },
        },
        {
          value: {
            at: { line: 4, column: 4 },
            items: [{ at: { line: 4, column: 5 } }, { entries: [{ value: { at: { line: 4, column: 12 } } }] }],
          },
        },
        { value: { at: { line: 5, column: 1 }, items: [{ at: { line: 6, column: 3 } }, { kind: "blank" }] } },
      ],
    });
  });

  it.each([
    ["a: &x 2025-11-20\nb: *x\nc: &x 1\nd: *x\n", "a: 2025-11-20\nb: 2025-11-20\nc: 1\nd: 1\n"],
    ["a:\n- &r {b: &x 1, c: *x}\n- *r\nd: [*x]\n", "a:\n- {b: 1, c: 1}\n- {b: 1, c: 1}\nd: [1]\n"],
    ["&k a: 1\nb: *k\n", "a: 1\nb: a\n"],
    ["a: &x\nb: *x\n", "a:\nb:\n"],
  ])("repeats what a program marked: %j", (marked, plain) => {
    expect(strip(readYamlTree(marked, "m.yaml"))).toEqual(strip(readYamlTree(plain, "m.yaml")));
  });

  it("places a repeated value where it is repeated", () => {
    expect(readYamlTree("甲: &x [1]\n乙: *x\n", "m.yaml")).toMatchObject({
      entries: [{}, { value: { at: { line: 2, column: 4 }, items: [{ at: { line: 1, column: 8 } }] } }],
    });
  });

  it.each([
    '{"a": 1, "b": [true, null, "x"], "c": {}}',
    '{\n\t"a":\t1,\n\t"b":\t[\n\t\t"x",\n\t\t-2.5\n\t]\n}\n',
    '\t{"a":1}',
    '{"a":"\\u4e2d\\ud83d\\ude00\\/\\n\\t\\"\\\\"}',
    '{"":1,"<<":2,"null":3}',
    "[]",
  ])("reads JSON as JSON.parse does: %j", (text) => {
    expect(strip(readYamlTree(text, "m.json"))).toEqual(strip(treeFromJson(JSON.parse(text), "m.json")));
  });

  it.each([
    ["a: &x 1\nb: 2\n", [["yaml-anchor", 1, 4]]],
    ["a: *x\nb: &x 1\nc: *x\n", [["yaml-anchor", 1, 4]]],
    [
      "a: &x [1]\nb: &y [*x, *x]\nc: *y\n",
      [
        ["yaml-anchor", 3, 4],
        ["yaml-anchor", 2, 4],
      ],
    ],
    [
      "a: !!str 1\nb: !foo {c: 1}\n",
      [
        ["yaml-tag", 1, 4],
        ["yaml-tag", 2, 4],
      ],
    ],
    ["a: 1\n<<: {b: 2}\n", [["yaml-merge-key", 2, 1]]],
    ["a: 1\n---\nb: 2\n", [["yaml-documents", 3, 1]]],
    ["? [a, b]\n: 1\n", [["yaml-key", 1, 3]]],
    ["*a : 1\n", [["yaml-anchor", 1, 1]]],
  ])("refuses what reports have no use for: %j", (text, problems) => {
    const found = refuse(text).map(({ code, at }) => [
      code,
      ...(at !== undefined && "line" in at ? [at.line, at.column] : []),
    ]);
    expect(found).toEqual(problems);
  });

  it.each(["---\na: 1\n", "a: 1\n---\n", "a: 1\n...\n", "%YAML 1.2\n---\na: 1\n"])(
    "takes one document as such: %j",
    (text) => {
      expect(strip(readYamlTree(text, "m.yaml"))).toEqual([["a", "1"]]);
    },
  );
});

describe("treeFromJson", () => {
  it("keeps the types of values and gives no places", () => {
    expect(treeFromJson({ 甲: [1, true, "x", null] }, "m.json")).toEqual({
      kind: "map",
      entries: [
        {
          key: "甲",
          value: {
            kind: "list",
            items: [
              { kind: "number", value: 1 },
              { kind: "boolean", value: true },
              { kind: "text", text: "x" },
              { kind: "blank" },
            ],
          },
        },
      ],
    });
  });
});
