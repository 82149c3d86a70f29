/** The day of judging, as conditions name it: `{ fact: as_of }`. */
export const AS_OF = "as_of";
