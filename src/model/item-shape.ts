import type { Fact, Field } from "./standard.ts";

/** What an item of a map is counted in: 公告栏 in 块, 自助查询机 in 台; empty where it is no number. */
export function unitOfItem({ item }: Pick<Fact, "item">, name: string): string {
  if (item === undefined || !("type" in item)) return "";
  return item.units?.[name] ?? item.unit ?? "";
}

/** Whether each item of a map is a record of fields, and not one value. */
export function isFieldList(item: Fact["item"]): item is readonly Field[] {
  return Array.isArray(item);
}

/** Columns of a fact's rows, or fields of its record or of each item's. */
export function fieldsOf(fact: Pick<Fact, "fields" | "item"> | undefined): readonly Field[] {
  if (fact?.fields !== undefined) return fact.fields;
  return isFieldList(fact?.item) ? fact.item : [];
}

/** What a field is called; its key where there is none of that key. */
export function fieldName(fields: readonly Field[], key: string): string {
  return fields.find((field) => field.key === key)?.zh ?? key;
}
