// What the workbook form says to the program in hidden places, so that answers are found wherever people move them.

/** Stands in the first cell of every sheet of the form, before the standard and the sheet's own subject. */
const FORM_MARK = "gig-audit/form/1";

/** Columns of a sheet of questions; each is named in a hidden row as `@answer`. */
export const FORM_COLUMNS = [
  "key",
  "target",
  "question",
  "item",
  "answer",
  "unit",
  "hint",
  "evidence",
  "check",
  "reason",
  "approved_by",
  "until",
] as const;

export type FormColumn = (typeof FORM_COLUMNS)[number];

export function nameColumn(column: FormColumn): string {
  return `@${column}`;
}

/** Subject of a sheet that holds no answers: its words are never taken for any. */
export const NO_ANSWERS = "notes";

/** The column that a hidden cell names, or null for any other cell. */
export function findNamedColumn(text: string): FormColumn | null {
  const name = text.trim();
  return FORM_COLUMNS.find((column) => nameColumn(column) === name) ?? null;
}

/** The key of an answer: its fact, then an item or a field, then a field of the item (`zones.柜面服务区.m2`). */
export function writeFormKey(fact: string, ...path: readonly string[]): string {
  return [fact, ...path].join(".");
}

/** A fact, and what stands in it: one item may hold dots, so that it is for the fact to say where a field begins. */
export function splitFormKey(key: string): { fact: string; rest: string } {
  const [fact = "", ...rest] = key.trim().split(".");
  return { fact, rest: rest.join(".") };
}

/** `gig-audit/form/1 gx-2024-12@1.0 comprehensive` */
export function writeFormMark(standard: string, subject: string): string {
  return `${FORM_MARK} ${standard} ${subject}`;
}

/** The standard that a sheet was made for and what the sheet is about; null where no mark stands. */
export function readFormMark(text: string): { standard: string; subject: string } | null {
  const [mark, standard, subject] = text.trim().split(/\s+/u);
  return mark === FORM_MARK && standard !== undefined && subject !== undefined ? { standard, subject } : null;
}
