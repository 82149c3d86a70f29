// Texts built from other answers, e.g. a sign: `{region_name}零工市场`. `{*}` stands for any words.

import { words } from "../../locale/index.ts";
import { type Answer, isUnknown, textOf, UNANSWERED } from "../../model/answer.ts";
import type { CompileContext } from "./compile-context.ts";
import type { Environment } from "./environment.ts";
import { type Finding, findAnswer, findWords, joinFindings } from "./finding.ts";
import { FAIL, highest, PASS, type Truth, UNKNOWN } from "./truth.ts";

const ANYTHING = "*";

/** Words, or the name of the fact that gives them. */
type Part = { text: string } | { fact: string };

export interface Templates {
  test(text: string, env: Environment): Truth;
  explain(label: string, answer: Answer, env: Environment): Finding;
  says(): string;
}

export function compileTemplates(templates: readonly string[], context: CompileContext): Templates {
  const parsed = templates.map(parseTemplate);
  const label = (fact: string) => context.facts.get(fact)?.zh ?? fact;
  const test = (text: string, env: Environment) => {
    const plain = squeeze(text);
    return parsed.reduce((truth, parts) => highest(truth, meets(plain, parts, env)), FAIL as Truth);
  };
  return {
    test,
    explain: (subject, answer, env) => {
      const finding = findAnswer(subject, "", answer);
      if (answer.kind !== "text" || test(answer.value, env) !== UNKNOWN) return finding;
      const blanks = factsOf(parsed).filter((fact) => isUnknown(env.answers.get(fact) ?? UNANSWERED));
      return joinFindings([finding, findWords([], undefined, blanks.map(label))]);
    },
    says: () =>
      templates
        .map((template) => `“${template.replace(/\{([^}]+)\}/gu, (_all, name) => sayPart(name, label))}”`)
        .join(words.engine.orText),
  };
}

function sayPart(name: string, label: (fact: string) => string): string {
  return name === ANYTHING ? "××" : `【${label(name)}】`;
}

function parseTemplate(template: string): Part[] {
  return template
    .split(/(\{[^}]+\})/u)
    .filter((piece) => piece !== "")
    .map((piece): Part => (piece.startsWith("{") ? { fact: piece.slice(1, -1) } : { text: piece }));
}

function factsOf(templates: readonly Part[][]): string[] {
  return templates.flat().flatMap((part) => ("fact" in part && part.fact !== ANYTHING ? [part.fact] : []));
}

/** Quotation marks that somebody put around the words of a sign. */
const QUOTED = /^[“"「『【](.*)[”"」』】]$/u;

/** Blanks of any width do not count when a sign is compared, nor do quotation marks around it. */
function squeeze(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "").replace(QUOTED, "$1");
}

/**
 * A blank placeholder could be anything: the text fails only if nothing could make it fit.
 * A part that repeats what stands before it (a park named with its county) is not written twice.
 */
function meets(text: string, parts: readonly Part[], env: Environment): Truth {
  let known = true;
  let soFar = "";
  const pieces: (string | null)[] = [];
  for (const part of parts) {
    const value = "text" in part ? part.text : textOf(env.answers.get(part.fact));
    if (value === null) {
      known &&= "fact" in part && part.fact === ANYTHING;
      pieces.push(null);
      soFar = "";
      continue;
    }
    const plain = squeeze(value);
    const fresh = soFar !== "" && plain.startsWith(soFar) ? plain.slice(soFar.length) : plain;
    pieces.push(fresh);
    soFar += fresh;
  }
  if (!fits(text, pieces)) return FAIL;
  return known ? PASS : UNKNOWN;
}

/** Pieces in order, with at least one character for each gap (null); anchored at both ends. */
function fits(text: string, pieces: readonly (string | null)[]): boolean {
  let position = 0;
  let gap = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece === null) {
      gap = true;
      continue;
    }
    const from = position + (gap ? 1 : 0);
    const isLast = index === pieces.length - 1;
    const found = isLast && gap ? text.length - piece.length : text.indexOf(piece, from);
    if (found < from || !text.startsWith(piece, found) || (!gap && found !== position)) return false;
    position = found + piece.length;
    gap = false;
  }
  return gap ? position < text.length : position === text.length;
}
