// Our scanner beside a general XML parser: whatever that one accepts, ours reads the same.

import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { openBudget } from "../../../src/submission/workbook/limits/workbook-budget.ts";
import { WorkbookError } from "../../../src/submission/workbook/limits/workbook-error.ts";
import { defaultWorkbookLimits, type WorkbookLimits } from "../../../src/submission/workbook/limits/workbook-limits.ts";
import { walkXml } from "../../../src/submission/workbook/xml/walk-xml.ts";

type XmlEvent = [kind: "open" | "text" | "close", what: string, ...values: (string | undefined)[]];

const NAMES = ["a", "b", "row", "x:c"];
const OTHER_NAMES = ["长", "x:长", "y"];

/** What our scanner shows of a document; texts that touch are joined. */
function listEvents(xml: string, limits: Partial<WorkbookLimits> = {}): XmlEvent[] {
  const events: XmlEvent[] = [];
  walkXml(Buffer.from(xml), "test.xml", openBudget({ ...defaultWorkbookLimits, ...limits }), {
    open(name, attributes) {
      events.push(["open", name, ...NAMES.map((attribute) => attributes.get(attribute))]);
      return "text";
    },
    text: (text) => addText(events, text),
    close: (name) => events.push(["close", name]),
  });
  return events;
}

/** The same from saxes; null for a document that it refuses. */
function listSaxesEvents(xml: string): XmlEvent[] | null {
  const events: XmlEvent[] = [];
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: "1.0" });
  let isRefused = false;
  parser.on("error", () => {
    isRefused = true;
  });
  parser.on("opentag", (tag) => {
    events.push(["open", listBytes(tag.local), ...NAMES.map((name) => tag.attributes[name]?.value)]);
  });
  const showText = (text: string) => {
    if (events.length > 0) addText(events, text);
  };
  parser.on("text", showText);
  parser.on("cdata", showText);
  parser.on("closetag", (tag) => events.push(["close", listBytes(tag.local)]));
  parser.write(xml).close();
  return isRefused ? null : events;
}

/** A name beyond ASCII as our scanner shows it. */
function listBytes(name: string): string {
  return Buffer.from(name).toString("latin1");
}

function addText(events: XmlEvent[], text: string): void {
  const last = events.at(-1);
  if (last?.[0] === "text") last[1] += text;
  else if (text !== "") events.push(["text", text]);
}

const isLayout = ([kind, text]: XmlEvent) => kind === "text" && /^[ \t\n]*$/.test(text);

/** After the root there is only layout, which saxes shows and we do not. */
function dropTail(events: readonly XmlEvent[]): XmlEvent[] {
  const end = events.findLastIndex((event) => !isLayout(event));
  return events.slice(0, end + 1);
}

const blank = fc.constantFrom("", " ", "\n", "\r\n", "\t ");
const text = fc.constantFrom(
  "",
  "是",
  "60 ㎡",
  " a\r\nb ",
  "&amp;",
  "&#x4E2D;&#10;",
  "😀",
  "<!-- a -->",
  "<![CDATA[<&]]>",
  "<?p i?>",
  "\t",
  "]",
);
const value = fc.constantFrom(
  '"1"',
  "'2'",
  '"<>"',
  '"&lt;"',
  '"a\tb\r\nc"',
  '"&#10;"',
  "'\"'",
  '""',
  '"urn:x"',
  "'长长长长长长长长长长'",
);
const attribute = fc.tuple(blank, fc.constantFrom(...NAMES, ...OTHER_NAMES, "xmlns", "xmlns:x"), blank, blank, value);
const attributes = fc
  .array(attribute, { maxLength: 3 })
  .map((list) =>
    list.map(([before, name, left, right, quoted]) => ` ${before}${name}${left}=${right}${quoted}`).join(""),
  );
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.array(fc.oneof(text, tie("element")), { maxLength: 4 }).map((pieces) => pieces.join("")),
  element: fc
    .tuple(fc.constantFrom(...NAMES, ...OTHER_NAMES), attributes, blank, tie("content"), fc.boolean())
    .map(([name, list, space, content, isEmpty]) =>
      isEmpty ? `<${name}${list}${space}/>` : `<${name}${list}${space}>${content}</${name}${space}>`,
    ),
}));
const head = fc.constantFrom(
  "",
  "\uFEFF",
  '<?xml version="1.0"?>',
  "<!-- a -->\n",
  '<?xml version="1.0" encoding="UTF-8"?>\r\n',
);
const xmlDocument = fc.tuple(head, element, blank).map((pieces) => pieces.join(""));

describe("the XML scanner", () => {
  it("reads what saxes reads, and the same", () => {
    fc.assert(
      fc.property(xmlDocument, (xml) => {
        const expected = listSaxesEvents(xml);
        fc.pre(expected !== null);
        expect(dropTail(listEvents(xml))).toEqual(dropTail(expected));
      }),
      { numRuns: 500 },
    );
  });

  it("reads what saxes reads, and the same, when documents are damaged", () => {
    const damage = fc.tuple(
      element,
      fc.nat(400),
      fc.nat(4),
      fc.constantFrom("", "<", ">", "&", '"', "/", "=", " ", "]]>", "<!"),
    );
    fc.assert(
      fc.property(damage, ([xml, at, length, put]) => {
        const start = at % (xml.length + 1);
        const damaged = (xml.slice(0, start) + put + xml.slice(start + length)).replace(/\p{Cs}/gu, "");
        const expected = listSaxesEvents(damaged);
        fc.pre(expected !== null);
        expect(dropTail(listEvents(damaged))).toEqual(dropTail(expected));
      }),
      { numRuns: 500 },
    );
  });

  it("throws nothing but its own errors", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "<",
        ">",
        "</",
        "/>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "?>",
        "a",
        "=",
        '"',
        "&",
        ";",
        " ",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        try {
          listEvents(`<a>${pieces.join("")}</a>`);
        } catch (error) {
          expect(error).toBeInstanceOf(WorkbookError);
        }
      }),
    );
  });

  it("reads the same however small the window that it looks through", () => {
    const long = Array.from({ length: 300 }, (_, index) => `<row a="${index}">第${index}行<!-- ${index} --><b/></row>`);
    const xml = `<a>${long.join("\n")}</a>`;
    const whole = listEvents(xml);
    for (let token = 24; token < 60; token++) expect(listEvents(xml, { token })).toEqual(whole);
  });

  it.each([
    ["a name", `<${"a".repeat(99)}/>`],
    ["an attribute", `<a b="${"b".repeat(99)}"/>`],
    ["a text", `<a>${"b".repeat(99)}</a>`],
    ["a comment", `<a><!--${"b".repeat(199)}--></a>`],
    ["a text between others", `<a>${"<b/>".repeat(50)}${"b".repeat(99)}${"<b/>".repeat(50)}</a>`],
  ])("stops at %s longer than it looks", (_, xml) => {
    expect(() => listEvents(xml, { token: 20 })).toThrow(expect.objectContaining({ code: "limit-token" }));
  });
});
