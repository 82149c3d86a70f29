// Text of a YAML or JSON file → neutral tree. Values keep their source text: 0771 keeps its zero, long numbers their digits.

import {
  type AliasEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from "js-yaml";
import { type Diagnostic, InputError } from "../../model/diagnostic.ts";
import type { Place, TextPlace } from "../../model/place.ts";
import { describeProblem } from "../problems/describe-problem.ts";
import type { RawEntry, RawNode, RawScalar } from "../raw-node.ts";
import { explainSyntaxError } from "./explain-syntax-error.ts";
import { findColonLines } from "./find-colon-lines.ts";
import { LineIndex } from "./line-index.ts";
import { MarkedValues } from "./marked-values.ts";
import { SOURCE_LIMITS } from "./source-limits.ts";

const NULLS: ReadonlySet<string> = new Set(["", "~", "null", "Null", "NULL"]);
const PROBLEMS_SHOWN = 20;
/** Where a document stands that has nothing before it. */
const ROOT: TextPlace = { line: 1, column: 1 };

/**
 * Reads YAML, of which JSON is a part; JSON is spoken of in its own terms. Throws an InputError with every problem
 * found for bad syntax, tags, merge keys, several documents, depth and size, and for marks and repeats that do not
 * belong together; an empty file is a blank node.
 */
export function readYamlTree(text: string, file: string): RawNode {
  const lines = new LineIndex(text);
  const events = parse(text, lines, file);
  const builder = new TreeBuilder(text, events, lines);
  const tree = builder.build();
  if (builder.problems.length > 0) throw new InputError(file, builder.problems.slice(0, PROBLEMS_SHOWN));
  if (tree.kind === "text") {
    const colons = findColonLines(lines, 1, lines.count);
    if (colons.length > 0) throw new InputError(file, colons);
  }
  return tree;
}

/** True when people will think of the file as JSON. */
function isJsonSource(text: string, file: string): boolean {
  return /\.(?:json|ndjson)$/i.test(file) || (!/\.ya?ml$/i.test(file) && /^\s*[{[]/.test(text));
}

function parse(text: string, lines: LineIndex, file: string): Event[] {
  try {
    return parseEvents(text, { maxDepth: SOURCE_LIMITS.depth });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const offset = Math.min(error.mark?.position ?? 0, text.length);
    throw new InputError(file, explainSyntaxError(error.reason, offset, lines, isJsonSource(text, file)));
  }
}

class TreeBuilder {
  readonly problems: Diagnostic[] = [];
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #lines: LineIndex;
  readonly #marked = new MarkedValues();
  #next = 0;
  #size = 0;

  constructor(text: string, events: readonly Event[], lines: LineIndex) {
    this.#text = text;
    this.#events = events;
    this.#lines = lines;
  }

  /** The one document of the file; further documents are problems unless they are blank. */
  build(): RawNode {
    const documents: RawNode[] = [];
    while (this.#next < this.#events.length) {
      this.#next += 1;
      const isEmpty = this.#events[this.#next]?.type === EVENT_ID.POP;
      if (!isEmpty) documents.push(this.#readNode(ROOT));
      this.#next += 1;
    }
    const [first = { kind: "blank", at: ROOT } as const, ...others] = documents.filter((node) => node.kind !== "blank");
    if (others[0] !== undefined) this.#report("yaml-documents", others[0].at);
    for (const at of this.#marked.neverRepeated()) this.#report("yaml-anchor", at);
    return first;
  }

  #report(
    code: "yaml-anchor" | "yaml-tag" | "yaml-merge-key" | "yaml-key" | "yaml-documents",
    at: Place | undefined,
  ): void {
    this.problems.push(describeProblem(code, at));
  }

  /** Reads the node that begins at the next event; `near` is its key, or where it stands when it has no characters. */
  #readNode(near: TextPlace, isBelowKey = false): RawNode {
    const event = this.#events[this.#next];
    this.#next += 1;
    if (event?.type === EVENT_ID.ALIAS) return this.#repeat(event, near);
    const before = { size: this.#size, repeats: this.#marked.repeatedCollections };
    this.#count(near);
    const node = this.#readContent(event, near, isBelowKey);
    if (event === undefined || !("anchorStart" in event) || event.anchorStart < 0) return node;
    this.#marked.mark(this.#nameOf(event), {
      node,
      size: this.#size - before.size,
      at: this.#lines.placeOf(event.anchorStart - 1),
      multiplies: this.#marked.repeatedCollections > before.repeats,
    });
    return node;
  }

  #readContent(event: Event | undefined, near: TextPlace, isBelowKey: boolean): RawNode {
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        this.#refuseTag(event);
        return this.#readScalar(event, near);
      case EVENT_ID.SEQUENCE:
        this.#refuseTag(event);
        return this.#readSequence(this.#placeCollection(event.start, near, isBelowKey));
      case EVENT_ID.MAPPING:
        this.#refuseTag(event);
        return this.#readMapping(this.#placeCollection(event.start, near, isBelowKey));
      default:
        throw new Error(`unexpected event of the YAML parser: ${event?.type}`);
    }
  }

  /** A repeated value stands where it is repeated; what it holds stays where it is written. */
  #repeat(event: AliasEvent, near: TextPlace): RawNode {
    const at = this.#lines.placeOf(event.anchorStart - 1);
    const repeated = this.#marked.repeat(this.#nameOf(event));
    this.#count(near, repeated?.size);
    if (repeated !== undefined) return { ...repeated.node, at };
    this.#report("yaml-anchor", at);
    return { kind: "blank", at: near };
  }

  #nameOf(event: { anchorStart: number; anchorEnd: number }): string {
    return this.#text.slice(event.anchorStart, event.anchorEnd);
  }

  #count(near: TextPlace, size = 1): void {
    const before = this.#size;
    this.#size += size;
    if (before <= SOURCE_LIMITS.nodes && this.#size > SOURCE_LIMITS.nodes) {
      this.problems.unshift(describeProblem("too-many-nodes", near, SOURCE_LIMITS.nodes));
    }
  }

  #refuseTag(event: { tagStart: number }): void {
    if (event.tagStart >= 0) this.#report("yaml-tag", this.#lines.placeOf(event.tagStart));
  }

  #readScalar(event: ScalarEvent, near: TextPlace): RawScalar {
    if (event.valueStart < 0) return { kind: "blank", at: near };
    const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const at = this.#lines.placeOf(event.valueStart - (isQuoted ? 1 : 0));
    const text = getScalarValue(this.#text, event);
    return event.style === SCALAR_STYLE.PLAIN && NULLS.has(text) ? { kind: "blank", at } : { kind: "text", text, at };
  }

  #readSequence(at: TextPlace): RawNode {
    const items: RawNode[] = [];
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) items.push(this.#readNode(at));
    this.#next += 1;
    return { kind: "list", items, at };
  }

  #readMapping(at: TextPlace): RawNode {
    const entries: RawEntry[] = [];
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) {
      const { key, keyAt } = this.#readKey(at);
      entries.push({ key, keyAt, value: this.#readNode(keyAt, true) });
    }
    this.#next += 1;
    return { kind: "map", entries, at };
  }

  /** A list or mapping on the lines below its key is best found by the key. */
  #placeCollection(start: number, near: TextPlace, isBelowKey: boolean): TextPlace {
    const at = this.#lines.placeOf(start);
    return isBelowKey && at.line > near.line ? near : at;
  }

  #readKey(near: TextPlace): { key: string; keyAt: TextPlace } {
    const event = this.#events[this.#next];
    const node = this.#readNode(near);
    const keyAt = node.at !== undefined && "line" in node.at ? node.at : near;
    if (node.kind === "list" || node.kind === "map") {
      this.#report("yaml-key", keyAt);
      return { key: "", keyAt };
    }
    const key = node.kind === "text" ? node.text : "";
    const isPlain = event?.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
    if (key === "<<" && isPlain) this.#report("yaml-merge-key", keyAt);
    return { key, keyAt };
  }
}
