import type { Content } from "../content/content.ts";

/** What every sheet needs to know about the whole workbook. */
export interface ReportContext {
  contents: readonly Content[];
  /** Several markets: their lists begin with a column that names the market. */
  isArray: boolean;
  origin: string;
  footer: string;
}

/** The market's name as a first cell, where there are several. */
export function marketCell({ isArray }: ReportContext, { name }: Content): string[] {
  return isArray ? [name] : [];
}
