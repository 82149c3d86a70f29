import type { Medium, Paint } from "./medium.ts";
import { wrapText } from "./wrap-text.ts";

export interface Lead {
  text: string;
  paint?: Paint;
}

/** Text wrapped to `width`, after a lead that its further lines are indented by. */
export function hangText(
  lead: Lead,
  text: string,
  width: number,
  medium: Medium,
  paint: Paint = (line) => line,
): string[] {
  const indent = medium.measure(lead.text);
  const paintLead = lead.paint ?? ((line: string) => line);
  return wrapText(text, Math.max(width - indent, 2), medium.measure).map(
    (line, index) => `${index === 0 ? paintLead(lead.text) : " ".repeat(indent)}${paint(line)}`,
  );
}
