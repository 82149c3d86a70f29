import { isFieldList } from "../../model/item-shape.ts";
import type { Asked, Fact, Field } from "../../model/standard.ts";
import { foldWord } from "../words/fold-text.ts";
import { indexAsked } from "../words/name-index.ts";
import type { CellShape, Column, Columns, MapShape, Shape } from "./answer-shape.ts";
import { ChoiceIndex } from "./choice-index.ts";

/** What fact, field and item have in common. */
interface Source extends Omit<Asked, "key" | "zh" | "synonyms">, Pick<Fact, "type" | "referral" | "format"> {}

/** The shape of a fact's answer. Throws for a fact that the checked schema of fact files would refuse. */
export function compileShape(fact: Fact): Shape {
  switch (fact.type) {
    case "map":
      return compileMap(fact);
    case "record":
    case "rows":
      return { ...labelOf(fact.zh, fact), type: fact.type, columns: compileColumns(fact.fields ?? []) };
    default:
      return compileCell(fact.zh, { ...fact, type: fact.type });
  }
}

function labelOf(label: string, source: Source) {
  return { label, noneWords: new Set((source.none_words ?? []).map(foldWord)) };
}

function compileCell(label: string, source: Source & Pick<Field, "type">): CellShape {
  const base = labelOf(label, source);
  switch (source.type) {
    case "text":
      return { ...base, type: "text", isPhone: source.format === "phone" };
    case "number":
    case "integer":
      return { ...base, type: source.type, unit: source.unit ?? "" };
    case "yesno":
      return { ...base, type: "yesno", takesReferral: source.referral === true };
    case "date":
    case "month":
    case "hours":
      return { ...base, type: source.type };
    case "enum":
      return { ...base, type: "enum", choices: new ChoiceIndex(source.choices ?? [], source.means) };
    case "list":
      return {
        ...base,
        type: "list",
        choices:
          source.choices === undefined ? null : new ChoiceIndex(source.choices, source.means, { takesModifiers: true }),
        otherItems: (source.other_items ?? []).map(foldWord),
      };
  }
}

function compileMap(fact: Fact): MapShape {
  const item: Fact["item"] = fact.item;
  if (item === undefined) throw new Error(`map fact without item: ${fact.key}`);
  const spreads = new Map(Object.entries(fact.spreads ?? {}).map(([name, items]) => [foldWord(name), items]));
  return {
    ...labelOf(fact.zh, fact),
    type: "map",
    items: new ChoiceIndex(fact.choices ?? [], fact.means, { takesModifiers: true }),
    spreads,
    names: [...(fact.choices ?? []), ...Object.keys(fact.means ?? {}), ...Object.keys(fact.spreads ?? {})].sort(
      (left, right) => right.length - left.length,
    ),
    ...compileItems(fact, item),
  };
}

function compileItems(fact: Fact, item: NonNullable<Fact["item"]>): Pick<MapShape, "item" | "ofItem"> {
  if (isFieldList(item)) {
    const columns = compileColumns(item);
    return { item: { ...labelOf(fact.zh, { type: "record" }), type: "record", columns }, ofItem: new Map() };
  }
  const ofUnit = (unit = "") => compileCell(fact.zh, { ...item, unit, ...extrasOf(fact, item) });
  const ofItem = new Map(Object.entries(item.units ?? {}).map(([name, unit]) => [name, ofUnit(unit)] as const));
  return { item: ofUnit(item.unit), ofItem };
}

/** Beside the name of a thing that is counted or placed, a no says that there is none. */
const NO_THINGS = ["否", "不", "×", "✗", "false", "no"];

function extrasOf(fact: Fact, item: Source): Pick<Source, "referral" | "none_words"> {
  const asksYesNo = item.type === "yesno";
  return {
    ...(fact.referral === true ? { referral: true } : {}),
    ...(asksYesNo ? {} : { none_words: [...(item.none_words ?? []), ...NO_THINGS] }),
  };
}

function compileColumns(fields: readonly Field[]): Columns {
  const named = fields.map((field): [Field, Column] => [
    field,
    { key: field.key, shape: compileCell(field.zh, field) },
  ]);
  const all = named.map(([, column]) => column);
  const [only, second] = all.filter(({ shape }) => shape.type === "yesno");
  return {
    all,
    byName: indexAsked(named),
    labels: fields.map((field) => field.zh),
    onlyYesNo: second === undefined ? (only ?? null) : null,
  };
}
