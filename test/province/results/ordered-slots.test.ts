import { array, assert, boolean, nat, property } from "fast-check";
import { expect, it } from "vitest";
import { OrderedSlots, openSlot, type Slot } from "../../../src/province/results/ordered-slots.ts";

interface Planned {
  slots: OrderedSlots<string>;
  todo: { slot: Slot<string>; name: string }[];
  expected: string[];
}

/** A place for each input; an archive is two places in one. */
function plan(archives: readonly boolean[]): Planned {
  const planned: Planned = { slots: new OrderedSlots<string>(), todo: [], expected: [] };
  for (const [index, isArchive] of archives.entries()) {
    const slot = openSlot<string>();
    planned.slots.add(slot);
    const names = isArchive ? [`${index}a`, `${index}b`] : [`${index}`];
    const children = names.map(() => (isArchive ? openSlot<string>() : slot));
    if (isArchive) planned.slots.split(slot, children);
    planned.todo.push(...names.map((name, at) => ({ slot: children[at] ?? slot, name })));
    planned.expected.push(...names);
  }
  return planned;
}

it("gives out in order whatever order things get done in, archives spread in place", () => {
  assert(
    property(array(boolean(), { maxLength: 30 }), array(nat(), { minLength: 1, maxLength: 60 }), (archives, lots) => {
      const { slots, todo, expected } = plan(archives);
      const given: string[] = [];
      for (let turn = 0; todo.length > 0; turn++) {
        const [next] = todo.splice((lots[turn % lots.length] ?? 0) % todo.length, 1);
        if (next !== undefined) next.slot.done = next.name;
        given.push(...slots.takeDone());
      }
      expect(given).toEqual(expected);
      expect(slots.open).toBe(0);
    }),
  );
});
