/** Diagnostics that only a workbook can have. */
export type WorkbookCode =
  | "cell-error"
  | "formula-uncalculated"
  | "row-mismatch"
  | "answer-beside"
  | "answer-merged"
  | "form-not-found"
  | "form-several"
  | "form-mixed"
  | "flat-several"
  | "keys-missing"
  | "row-without-key"
  | "row-unnamed"
  | "cell-outside"
  | "cells-merged"
  | "evidence-unplaced"
  | "evidence-broken";
