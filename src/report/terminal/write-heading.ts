import { hangText } from "./hang-text.ts";
import type { Medium } from "./medium.ts";

/** `【差距】10条`: seen without colour too. */
export function writeHeading(name: string, note: string, medium: Medium): string[] {
  return hangText({ text: `【${name}】`, paint: medium.bold }, note, medium.columns, medium);
}
