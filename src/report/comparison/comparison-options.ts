/** How a comparison is to look, whatever its format. */
export interface ComparisonOptions {
  columns: number;
  color: boolean;
  ascii: boolean;
}
