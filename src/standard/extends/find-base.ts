import { existsSync } from "node:fs";
import { join } from "node:path";

/** `ID@VERSION`, as opposed to a path. */
const RELEASED = /^([a-z][a-z0-9-]*)@(\d+(?:\.\d+)+)$/u;

/**
 * The folder that an `extends` names: a path from the extension's own folder, or a version among its neighbours, else
 * in one of the `standards` folders. Null when there is none.
 */
export function findBaseFolder(reference: string, folder: string, standards: readonly string[]): string | null {
  const [, id, version] = RELEASED.exec(reference) ?? [];
  const places =
    id === undefined || version === undefined
      ? [join(folder, reference)]
      : [join(folder, "..", ".."), ...standards].map((root) => join(root, id, version));
  return places.find((place) => existsSync(join(place, "standard.yaml"))) ?? null;
}
