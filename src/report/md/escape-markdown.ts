/** Punctuation with a meaning in Markdown, what automatic links grow from, and what begins a list. */
const MARKUP = /[\\`*_{}[\]#|~$^<>&]|(?<=\b(?:https?|ftp)):|(?<=\bwww)\.|(?<=^\d{1,9})[.)](?=\s|$)|^[+-](?=\s|$)/giu;
const ENTITIES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

/** Text that Markdown shows as it is, on one line: line breaks become `<br>`. */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKUP, (character) => ENTITIES[character] ?? `\\${character}`).replaceAll("\n", "<br>");
}
