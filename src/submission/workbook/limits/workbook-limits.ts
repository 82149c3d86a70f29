import type { words } from "../../../locale/index.ts";

/** What may be limited; every limit has its sentence. */
export type LimitName = keyof typeof words.workbook.limits;

/** How much of each thing a workbook may hold before reading stops. */
export type WorkbookLimits = Record<LimitName, number>;

const MEBIBYTE = 1024 * 1024;

/** A hundred times what a filled form holds; the worst case stays under two seconds and 256 MB. */
export const defaultWorkbookLimits: Readonly<WorkbookLimits> = {
  /** Bytes of the file. */
  archive: 50 * MEBIBYTE,
  /** Parts in the archive, read or not. */
  entries: 2_000,
  /** Inflated bytes of one part. */
  part: 64 * MEBIBYTE,
  /** Inflated bytes of all parts that are read. */
  total: 80 * MEBIBYTE,
  /** Inflated to compressed bytes of a part over one mebibyte. */
  ratio: 200,
  sheets: 100,
  /** Cells with content, over all sheets. */
  cells: 200_000,
  /** Merged ranges, over all sheets. */
  merges: 5_000,
  /** Entries of the shared string table. */
  strings: 100_000,
  /** Characters of one text; a cell of Excel holds 32,767. */
  string: 100_000,
  /** Characters of all texts together: as they stand in the file, and again in every cell. */
  text: 10_000_000,
  /** Attributes of one element. */
  attributes: 64,
  /** Elements within each other. */
  depth: 64,
  /** Bytes of one text or attribute as it stands in the XML. */
  token: 524_288,
  /** Relationships and number formats together. */
  names: 20_000,
  /** Work of going through the XML: three for an element or a reference such as `&amp;`, one for an attribute. */
  markup: 8_000_000,
  /** Cell formats. */
  styles: 70_000,
};
