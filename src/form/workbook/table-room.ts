/** The first row of a table's sheet that takes an answer. */
export const FIRST_TABLE_ROW = 5;
/** The last one that is prepared; people may go on below. */
export const LAST_TABLE_ROW = 44;
