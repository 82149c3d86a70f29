/** How a report is to look, whatever its format. */
export interface RenderOptions {
  columns: number;
  color: boolean;
  ascii: boolean;
  /** Every clause, not only the gaps. */
  all: boolean;
  /** Of docx: the report on the market, or the draft of a notice to it. */
  as: "report" | "notice";
  /** Of text formats that offer a choice: csv. */
  encoding: "utf-8" | "gbk";
  /** Several inputs were asked for: a list, even if only one could be judged. */
  isArray: boolean;
}
