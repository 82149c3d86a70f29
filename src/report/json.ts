import type { Assessment } from "../model/assessment.ts";
import type { RenderOptions } from "./render-options.ts";

/** The assessment itself; a list when several files were asked for. */
export function render(assessments: readonly Assessment[], { isArray }: Pick<RenderOptions, "isArray">): string {
  return `${JSON.stringify(isArray ? assessments : assessments[0], null, 2)}\n`;
}
