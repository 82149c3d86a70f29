import type { Standard } from "../model/standard.ts";
import type { Submission } from "../model/submission.ts";
import { readTextSubmission } from "../submission/read-text-submission.ts";
import type { InputFile } from "./read-file.ts";

/** Reads a self-report by what it is, not by its name. */
export async function readSubmissionFile(input: InputFile, standard: Standard): Promise<Submission> {
  return readTextSubmission({ ...input, facts: standard.facts });
}
