/** A path as the system gives it: bytes where a name is not UTF-8 (GBK, from an old disk or archive). */
export type FilePath = string | Uint8Array;

/** Where the bytes of one submission lie. */
export type Source =
  | { kind: "file"; path: FilePath }
  /** `index` counts the entries of the archive's own table of contents. */
  | { kind: "entry"; path: FilePath; index: number }
  /** One line of an NDJSON file, from byte `start` up to `end`. */
  | { kind: "line"; path: FilePath; start: number; end: number }
  | { kind: "bytes"; bytes: Uint8Array };

/** One thing to judge, by the name that results call it. */
export interface Input {
  name: string;
  source: Source;
}

/** What is known of an input without opening it: that it cannot be one, and why. */
export interface RefusedPath {
  name: string;
  code: string;
}

/** A file that is no input, by its name or because it was given already; listed, not judged. */
export interface AsidePath {
  name: string;
  reason: AsideReason;
}

export type AsideReason = "hidden" | "temporary" | "system" | "given-twice" | "evidence";

/** What the paths of a command line come to. */
export interface Listing {
  items: (Input | RefusedPath)[];
  aside: AsidePath[];
}

export function isRefused(item: Input | RefusedPath): item is RefusedPath {
  return "code" in item;
}
