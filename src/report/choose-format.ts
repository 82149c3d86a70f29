import { words } from "../locale/index.ts";

interface Format {
  /** File endings that choose it. */
  extensions: readonly string[];
}

/** By name, else by the output's ending, else the terminal; a sentence when there is no such format. */
export function chooseFormat<Known extends Record<string, Format> & { terminal: Format }>(
  formats: Known,
  name: string | undefined,
  output: string | undefined,
): Known[keyof Known] | string {
  const all = Object.entries(formats) as [string, Known[keyof Known]][];
  if (name !== undefined) {
    const named = all.find(([known]) => known === name)?.[1];
    return named ?? words.cli.unknownFormat(name, Object.keys(formats));
  }
  if (output === undefined) return formats.terminal as Known[keyof Known];
  const ending = /\.[^./\\]+$/u.exec(output.toLowerCase())?.[0] ?? "";
  const chosen = all.find(([, { extensions }]) => extensions.includes(ending))?.[1];
  const endings = all.flatMap(([, { extensions }]) => [...extensions]);
  return chosen ?? words.cli.unknownEnding(ending, endings);
}
