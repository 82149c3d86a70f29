// Answers built directly from plain values, typed by the facts of a standard.

import type { Answer, MapAnswer } from "../../src/model/answer.ts";
import { parseDay, parseMonth } from "../../src/model/day.ts";
import type { Fact, Field, ScalarType, Standard } from "../../src/model/standard.ts";

export type PlainValue = string | number | boolean | null | PlainValue[] | { [key: string]: PlainValue };
export type PlainReport = Record<string, PlainValue>;

type Shape = Pick<Fact, "choices" | "item" | "fields"> & { type: Fact["type"] | ScalarType };

/** Answers of a report written as plain values: `无` is none, null is blank. Throws on a fact the standard has not. */
export function buildAnswers(standard: Standard, report: PlainReport): Map<string, Answer> {
  const facts = new Map(standard.facts.flatMap((group) => group.facts.map((fact) => [fact.key, fact] as const)));
  return new Map(
    Object.entries(report).map(([key, value]) => {
      const fact = facts.get(key);
      if (fact === undefined) throw new Error(`no fact ${key}`);
      return [key, buildAnswer(fact, value)];
    }),
  );
}

function buildAnswer(shape: Shape, value: PlainValue): Answer {
  if (value === null) return { kind: "unanswered" };
  if (value === "无") return { kind: "none" };
  if (Array.isArray(value)) return shape.type === "rows" ? buildRows(shape, value) : buildList(shape, value);
  if (typeof value === "object") return buildMap(shape, value);
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "yesno", value };
  return buildText(shape, value);
}

function buildText(shape: Shape, value: string): Answer {
  const parsed = shape.type === "date" ? parseDay(value) : shape.type === "month" ? parseMonth(value) : null;
  if (parsed !== null) return { kind: shape.type === "date" ? "date" : "month", value: parsed };
  if (shape.type === "date" || shape.type === "month") throw new Error(`no ${shape.type}: ${value}`);
  return { kind: "text", value };
}

function buildList(shape: Shape, values: readonly PlainValue[]): Answer {
  const items = values.map(String);
  const isKnown = (item: string) => shape.choices === undefined || shape.choices.includes(item);
  return { kind: "list", items: items.filter(isKnown), unread: items.filter((item) => !isKnown(item)) };
}

function buildRows(shape: Shape, rows: readonly PlainValue[]): Answer {
  return { kind: "rows", rows: rows.map((row) => buildMap({ ...shape, type: "record" }, row as PlainReport)) };
}

function buildMap(shape: Shape, value: { [key: string]: PlainValue }): MapAnswer {
  const inner = (name: string): Shape => {
    if (shape.type !== "map") return fieldIn(shape.fields ?? [], name);
    const item = shape.item;
    if (isFields(item)) return { type: "record", fields: item };
    return (item ?? { type: "text" }) as Shape;
  };
  return {
    kind: "map",
    entries: new Map(Object.entries(value).map(([name, part]) => [name, buildAnswer(inner(name), part)])),
  };
}

function isFields(item: Fact["item"]): item is readonly Field[] {
  return Array.isArray(item);
}

function fieldIn(fields: readonly Field[], key: string): Field {
  const field = fields.find((candidate) => candidate.key === key);
  if (field === undefined) throw new Error(`no field ${key}`);
  return field;
}
