/** Which prefixes stand for a wanted namespace at the place being read. */
export class NamespaceScope {
  readonly #wanted: ReadonlySet<string> | undefined;
  readonly #bindings = new Map<string, boolean[]>();
  readonly #declared: { prefix: string; depth: number }[] = [];
  #deepest = 0;
  #isDefaultWanted = true;

  /** Without a set, every namespace is wanted; elements in no namespace always are. */
  constructor(wanted: ReadonlySet<string> | undefined) {
    this.#wanted = wanted;
  }

  /** Takes in an attribute `xmlns` or `xmlns:prefix` of an element at a depth. */
  declare(attribute: string, uri: string, depth: number): void {
    const prefix = attribute.slice("xmlns:".length);
    const isWanted = uri === "" || this.#wanted === undefined || this.#wanted.has(uri);
    const bindings = this.#bindings.get(prefix);
    if (bindings === undefined) this.#bindings.set(prefix, [isWanted]);
    else bindings.push(isWanted);
    this.#declared.push({ prefix, depth });
    this.#deepest = depth;
    if (prefix === "") this.#isDefaultWanted = isWanted;
  }

  /** Forgets what the element at a depth declared. */
  leave(depth: number): void {
    while (this.#deepest === depth) {
      const { prefix } = this.#declared.pop() ?? { prefix: "" };
      const bindings = this.#bindings.get(prefix);
      bindings?.pop();
      if (prefix === "") this.#isDefaultWanted = bindings?.at(-1) ?? true;
      // A prefix out of use is forgotten: there may be millions.
      if (bindings?.length === 0) this.#bindings.delete(prefix);
      this.#deepest = this.#declared.at(-1)?.depth ?? 0;
    }
  }

  /** The name without its prefix; null for an element of a namespace that is not wanted or not declared. */
  findLocalName(name: string): string | null {
    const colon = name.indexOf(":");
    if (colon === -1) return this.#isDefaultWanted ? name : null;
    return this.#bindings.get(name.slice(0, colon))?.at(-1) === true ? name.slice(colon + 1) : null;
  }
}
