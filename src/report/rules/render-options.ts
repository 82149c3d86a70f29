/** How a review of rules is to look, whatever its format. */
export interface RuleRenderOptions {
  columns: number;
  color: boolean;
}
