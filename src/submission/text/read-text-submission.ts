import type { FactGroup } from "../../model/standard.ts";
import type { Submission } from "../../model/submission.ts";
import { readSubmission } from "../read-submission.ts";
import { decodeText } from "./decode-text.ts";
import { readYamlTree } from "./read-yaml-tree.ts";

/** The bytes of a YAML or JSON self-report, with the facts of the standard that it answers. */
export interface TextSource {
  file: string;
  bytes: Uint8Array;
  sha256: string;
  facts: readonly FactGroup[];
}

/** Reads a YAML or JSON self-report. Throws an InputError when nothing in it can be read at all. */
export function readTextSubmission({ file, bytes, sha256, facts }: TextSource): Submission {
  const { text, diagnostics } = decodeText(bytes, file);
  return readSubmission(readYamlTree(text, file), facts, { file, sha256, diagnostics });
}
