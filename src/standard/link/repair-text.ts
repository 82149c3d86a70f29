import type { Repair } from "../../model/standard.ts";

/** The document's text after the listed mends, each made once; line ends are plain. */
export function repairText(source: string, repairs: readonly Repair[]): string {
  let text = source.replaceAll("\r\n", "\n");
  for (const repair of repairs) text = text.replace(repair.was, () => repair.now);
  return text;
}
