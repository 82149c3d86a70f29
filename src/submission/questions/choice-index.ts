import { foldWord } from "../words/fold-text.ts";
import { dropNotes, dropNumbering } from "../words/name-index.ts";
import { suggestName } from "../words/suggest-name.ts";

const OTHER = "其他";
const OTHER_WITH_DETAIL = /^其[他它]\s*[:：（(]/;
/** A note that takes back what stands before it: 大屏（未安装）. */
const DENYING_NOTE = /[（(【]\s*[^）)】]*(?:无|未|没|不|非|拟|计划|暂|待|停)/;
const AND_SO_ON = /等+$/;
/** What before a choice denies it, makes it another thing, or joins it with a second one. */
const NO_MODIFIER = /[无未没不非拟暂待停缺免禁和及与或、，,；;/\s]|计划|取消|准备|线上|网上|虚拟|手机/;
const LONGEST_MODIFIER = 10;

/** Local name (folded) → the standard's name, as stated by the report itself. */
export type Aliases = ReadonlyMap<string, string>;

/** Where only the names of the standard and the form count. */
export const NO_ALIASES: Aliases = new Map();

/** The allowed answers of a fact and everything that is understood as one of them. */
export class ChoiceIndex {
  readonly choices: readonly string[];
  readonly #choices = new Map<string, string>();
  readonly #takesModifiers: boolean;

  /** `takesModifiers`: 大厅公告栏 is a 公告栏. */
  constructor(
    choices: readonly string[],
    means: Readonly<Record<string, string>> = {},
    { takesModifiers = false }: { takesModifiers?: boolean } = {},
  ) {
    this.choices = choices;
    this.#takesModifiers = takesModifiers;
    for (const choice of choices) this.#choices.set(foldWord(choice), choice);
    for (const [word, choice] of Object.entries(means)) {
      const folded = foldWord(word);
      if (!this.#choices.has(folded)) this.#choices.set(folded, choice);
    }
  }

  /** The choice that is meant by a written word, or undefined; never a guess. */
  find(written: string, aliases: Aliases): string | undefined {
    const exact = this.#choices.get(foldWord(written));
    if (exact !== undefined || written.length > 100) return exact;
    return this.#findAlias(written, aliases) ?? this.#findAnnotated(written, aliases);
  }

  suggest(written: string): string | null {
    const shown = this.choices.map((choice) => [foldWord(choice), choice] as const);
    return suggestName(foldWord(written), shown);
  }

  #findAlias(written: string, aliases: Aliases): string | undefined {
    const target = aliases.get(foldWord(written));
    return target === undefined ? undefined : this.#choices.get(foldWord(target));
  }

  #findAnnotated(written: string, aliases: Aliases): string | undefined {
    if (OTHER_WITH_DETAIL.test(written) && this.#choices.has(OTHER)) return this.#choices.get(OTHER);
    if (DENYING_NOTE.test(written)) return undefined;
    const bare = dropNotes(dropNumbering(written)).trim().replace(AND_SO_ON, "");
    if (bare === "") return undefined;
    const named = bare === written ? undefined : (this.#choices.get(foldWord(bare)) ?? this.#findAlias(bare, aliases));
    return named ?? (this.#takesModifiers ? this.#findModified(foldWord(bare)) : undefined);
  }

  /** The one choice that a longer name ends with; the words before it only say which one of its kind. */
  #findModified(folded: string): string | undefined {
    const heads = [...this.#choices].filter(([head]) => head.length > 1);
    const ends = heads.filter(([head]) => folded.endsWith(head));
    const [head = "", choice] = ends.sort(([left], [right]) => right.length - left.length)[0] ?? [];
    const modifier = folded.slice(0, folded.length - head.length);
    const namesAnother = heads.some(([other, named]) => named !== choice && modifier.includes(other));
    return modifier.length > LONGEST_MODIFIER || NO_MODIFIER.test(modifier) || namesAnother ? undefined : choice;
  }
}

/** Items in the standard's order, then those that are none of its choices: in which order somebody ticked says nothing. */
export function inOrder(items: readonly string[], choices: ChoiceIndex | null): string[] {
  if (choices === null) return [...items];
  const chosen = new Set(items);
  const known = choices.choices.filter((choice) => chosen.has(choice));
  return [...known, ...items.filter((item) => !choices.choices.includes(item))];
}
