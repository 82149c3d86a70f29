import type { Asked } from "../../model/standard.ts";
import { foldWord } from "./fold-text.ts";
import { suggestName } from "./suggest-name.ts";

const NOTE = /[（(【[][^（）()【】[\]]*[）)】\]]/g;
const NUMBERING = /^\s*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,3})[）)]?\s*[、.．:：)）]|[①-⑳])\s*(?!\d)/;

/** A name without its bracketed parts: 提供的服务（逐项是/否） → 提供的服务. */
export function dropNotes(name: string): string {
  return name.replace(NOTE, "");
}

/** A name without a leading 1. or （一）. */
export function dropNumbering(name: string): string {
  return name.replace(NUMBERING, "");
}

/** Finds what a written name stands for, however it is spaced, quoted, numbered or annotated. */
export class NameIndex<Target> {
  readonly #targets = new Map<string, Target | null>();
  readonly #shown: [folded: string, shown: string][] = [];

  /**
   * Adds one round of names; a name of an earlier round keeps its meaning,
   * and one that means two things within a round means nothing.
   */
  add(names: Iterable<readonly [name: string, target: Target]>): this {
    const round = new Map<string, Target | null>();
    for (const [name, target] of names) {
      const folded = foldWord(name);
      if (folded === "" || this.#targets.has(folded)) continue;
      const known = round.get(folded);
      round.set(folded, known === undefined || known === target ? target : null);
      if (known === undefined) this.#shown.push([folded, name]);
    }
    for (const [folded, target] of round) this.#targets.set(folded, target);
    return this;
  }

  find(written: string): Target | undefined {
    const exact = this.#findExact(written);
    if (exact !== undefined || written.length > 100) return exact;
    return this.#findExact(dropNumbering(written)) ?? this.#findExact(dropNotes(dropNumbering(written)));
  }

  #findExact(written: string): Target | undefined {
    return this.#targets.get(foldWord(written)) ?? undefined;
  }

  /** The name that was most likely meant, as it is to be written. */
  suggest(written: string): string | null {
    return suggestName(foldWord(dropNumbering(written)), this.#shown);
  }
}

/** Names with what each stands for, from lists of names. */
export function pairNames<Target extends string>(
  lists: Readonly<Partial<Record<Target, readonly string[]>>>,
): [name: string, target: Target][] {
  const entries = Object.entries(lists) as [Target, readonly string[] | undefined][];
  return entries.flatMap(([target, names = []]) => names.map((name): [string, Target] => [name, target]));
}

/** Questions or columns by all that they are called: the label, the key, other names, the label without its notes. */
export function indexAsked<Target>(
  asked: readonly (readonly [asked: Pick<Asked, "zh" | "key" | "synonyms">, target: Target])[],
): NameIndex<Target> {
  return new NameIndex<Target>()
    .add(asked.map(([{ zh }, target]) => [zh, target] as const))
    .add(asked.map(([{ key }, target]) => [key, target] as const))
    .add(asked.flatMap(([{ synonyms = [] }, target]) => synonyms.map((name) => [name, target] as const)))
    .add(asked.map(([{ zh }, target]) => [dropNotes(zh), target] as const));
}
