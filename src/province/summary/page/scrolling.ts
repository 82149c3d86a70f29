import { type Markup, markup } from "../../../report/html/markup.ts";

/** A table that may be wider than the screen: scrolled by itself, also from the keyboard. */
export function scrolling(label: string, table: Markup): Markup {
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${label}">${table}</div>`;
}
