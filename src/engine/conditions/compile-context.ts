import type { Condition } from "../../model/condition.ts";
import type { DerivedFact, Fact, Field, Pattern } from "../../model/standard.ts";
import type { PostingJudge } from "../postings/posting-judge.ts";
import type { CompiledCondition } from "./compiled-condition.ts";
import type { SubjectReader } from "./subject-reader.ts";

/** What operators may look up while a condition is compiled. */
export interface CompileContext {
  facts: ReadonlyMap<string, Fact>;
  derived: ReadonlyMap<string, DerivedFact>;
  patterns: ReadonlyMap<string, Pattern>;
  postings: PostingJudge | null;
  /** How facts are read, by path, as far as they have been asked about. */
  readers: Map<string, SubjectReader>;
  /** Preset items of a table that every market of the checklist is asked for. */
  itemsAsked(fact: Fact): readonly string[];
  /** Columns of the rows (or fields of the items) that an inner condition looks at. */
  columns: readonly Field[];
  /** Value of a numeric parameter; notes that the condition leans on it. */
  number(parameter: string): number;
  /** Value of a date parameter (YYYY-MM-DD); notes it as well. */
  date(parameter: string): string;
  compile(condition: Condition, inside?: readonly Field[]): CompiledCondition;
}
