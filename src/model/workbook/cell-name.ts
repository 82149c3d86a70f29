/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** The cell at a row and column, both from 1: (7, 3) → C7. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** `A1:D9` from the numbers of its corners. */
export function rangeName(top: number, left: number, bottom: number, rightmost: number): string {
  return `${cellName(top, left)}:${cellName(bottom, rightmost)}`;
}

/** A range that names its sheet and does not move when copied: `'选项'!$A$1:$A$9`. */
export function fixedRange(sheet: string, top: number, left: number, bottom: number, rightmost: number): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row}`;
  return `'${sheet.replaceAll("'", "''")}'!${corner(top, left)}:${corner(bottom, rightmost)}`;
}
