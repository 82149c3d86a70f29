import { extname } from "node:path";
import { words } from "../../locale/index.ts";
import { InputError } from "../../model/diagnostic.ts";
import type { Standard } from "../../model/standard.ts";
import type { Submission } from "../../model/submission.ts";
import { readTextSubmission } from "../../submission/text/read-text-submission.ts";
import { openedName } from "../files/opened-elsewhere.ts";
import type { InputFile } from "../files/read-file.ts";

/** First bytes of a zip, of an old Office file, and of markup. */
const NOT_YAML = new Set([0x50, 0xd0, 0x3c]);
/** Whatever is called so is said to be a broken workbook, not broken YAML: its owner sees a table. */
const OF_SPREADSHEETS = new Set([".xlsx", ".xlsm", ".xls", ".et", ".csv"]);

/** Reads a self-report by what it is, not by its name: a workbook, or YAML or JSON. Throws an InputError. */
export async function readSubmissionFile(input: InputFile, standard: Standard): Promise<Submission> {
  refuseOwnerFile(input.file);
  const source = { ...input, facts: standard.facts };
  if (!(await isWorkbook(input))) return readTextSubmission(source);
  const { readWorkbookSubmission } = await import("../../submission/form/read-workbook-submission.ts");
  return readWorkbookSubmission(source);
}

async function isWorkbook({ file, bytes }: InputFile): Promise<boolean> {
  if (OF_SPREADSHEETS.has(extname(file).toLowerCase())) return true;
  if (!NOT_YAML.has(bytes[0] ?? 0)) return false;
  const { isSpreadsheet } = await import("../../submission/workbook/package/recognise-spreadsheet.ts");
  return isSpreadsheet(bytes);
}

function refuseOwnerFile(file: string): void {
  const opened = openedName(file);
  if (opened === null) return;
  const message = words.cli.ownerFile(opened);
  throw new InputError(file, [{ code: "file-owner", severity: "error", message }]);
}
