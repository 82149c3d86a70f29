// The six contents by substance: what a cell or a sentence must say to count as stating them.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compileWording } from "../../../src/engine/postings/compile-wording.ts";
import { POSTING_CONTENTS, type PostingContentKind } from "../../../src/model/postings/wording-finding.ts";
import { STANDARD } from "../../standard/released.ts";

const read = <Data>(name: string) => parse(readFileSync(`test/engine/postings/contents/${name}`, "utf8")) as Data;
type Cells = Record<PostingContentKind, { stated: unknown[]; blank: unknown[] }>;
type Texts = { text: string; missing: PostingContentKind[]; why: string }[];
const cells = ["cells.yaml", "blind-cells.yaml"].map((name) => read<Cells>(name));
const texts = ["free-texts.yaml", "blind-texts.yaml"].flatMap((name) => read<Texts>(name));
if (STANDARD.wording === null) throw new Error("the standard has no wording rules");
const judge = compileWording(STANDARD.wording);

describe.each(POSTING_CONTENTS)("a cell for %s", (kind) => {
  it.each(cells.flatMap((bank) => bank[kind].stated))("“%s” states it", (text) => {
    expect(judge.states(kind, String(text))).toBe(true);
  });

  it.each(cells.flatMap((bank) => bank[kind].blank))("“%s” does not", (text) => {
    expect(judge.states(kind, String(text))).toBe(false);
  });
});

describe("a posting in one sentence", () => {
  it.each(texts)("$text", ({ text, missing, why }) => {
    const stated = judge.contentsIn(text);
    expect(
      POSTING_CONTENTS.filter((kind) => !stated.has(kind)),
      why,
    ).toEqual(POSTING_CONTENTS.filter((kind) => missing.includes(kind)));
  });
});
