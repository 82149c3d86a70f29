import type { Fact } from "./standard.ts";

/** What an item of a map is counted in: 公告栏 in 块, 自助查询机 in 台; empty where it is no number. */
export function unitOfItem({ item }: Pick<Fact, "item">, name: string): string {
  if (item === undefined || !("type" in item)) return "";
  return item.units?.[name] ?? item.unit ?? "";
}
