// Inputs in their order, while judging happens in any order and an archive turns out to be a thousand inputs.

/** One place in the order: open, done, or made of other places. */
export interface Slot<Done> {
  done: Done | undefined;
  children: Slot<Done>[] | undefined;
}

export function openSlot<Done>(): Slot<Done> {
  return { done: undefined, children: undefined };
}

/** Gives out what is done, in order, as soon as everything before it is. */
export class OrderedSlots<Done> {
  readonly #levels: { slots: Slot<Done>[]; next: number }[] = [{ slots: [], next: 0 }];
  #open = 0;

  /** Adds the next place on the top level. */
  add(slot: Slot<Done>): void {
    const [top] = this.#levels;
    if (top === undefined) return;
    // What has been given out is let go, or an endless stream would fill the memory.
    if (top.next > 1024 && this.#levels.length === 1) {
      top.slots.splice(0, top.next);
      top.next = 0;
    }
    top.slots.push(slot);
    this.#open++;
  }

  split(slot: Slot<Done>, children: Slot<Done>[]): void {
    slot.children = children;
    this.#open += children.length - 1;
  }

  /** Places not yet given out. */
  get open(): number {
    return this.#open;
  }

  *takeDone(): Generator<Done> {
    for (let level = this.#levels.at(-1); level !== undefined; level = this.#levels.at(-1)) {
      const slot = level.slots[level.next];
      if (slot === undefined) {
        if (this.#levels.length === 1) return;
        this.#levels.pop();
      } else if (slot.children !== undefined) {
        level.next++;
        this.#levels.push({ slots: slot.children, next: 0 });
      } else if (slot.done === undefined) return;
      else {
        level.next++;
        this.#open--;
        const { done } = slot;
        slot.done = undefined;
        yield done;
      }
    }
  }
}
