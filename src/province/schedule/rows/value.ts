// What a cell of the schedule holds; null is unknown and stays blank.

export type Value = null | string | number | { day: string };

/** How a value is shown, and what may be done with it. */
export type ValueKind = "text" | "whole" | "number" | "ratio" | "percent" | "money" | "day";
