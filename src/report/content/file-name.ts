/** The last part of a path; the head of a report has it whole. */
export function fileName(path: string): string {
  return path.split(/[/\\]/u).findLast((part) => part !== "") ?? path;
}
