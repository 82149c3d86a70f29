/** The first row of a table's sheet that takes an answer. */
export const FIRST_TABLE_ROW = 5;
/** Rows that fill a page; people may go on below. */
const ROOM = 16;

export const LAST_TABLE_ROW = FIRST_TABLE_ROW + ROOM - 1;
/** Rows below those prepared that progress looks at too. */
export const LAST_COUNTED_ROW = 1000;
