import { fileName } from "../content/file-name.ts";
import type { Medium } from "./medium.ts";

/** The file as given, or only its name where the path would take more than a third of a line; the head has it whole. */
export function nameFile(file: string, medium: Medium): string {
  if (medium.measure(file) <= medium.columns / 3) return file;
  return fileName(file);
}
