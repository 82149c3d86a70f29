// Forms with boxes: □男 ☑女 □不限 says 女 only.

const TICKED = /[☑☒✅✔√■◼●]/u;
const UNTICKED = /[□☐▢○◯][^□☐▢○◯☑☒✅✔√■◼●\s，,；;。|｜]*/gu;

/** Blanks the options that were left unticked where another one is ticked; every letter keeps its place. */
export function blankUnticked(text: string): string {
  return TICKED.test(text) ? text.replace(UNTICKED, (option) => " ".repeat(option.length)) : text;
}
