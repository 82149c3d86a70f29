import type { Answer } from "../../../model/answer.ts";
import type { OperatorName, OperatorSpecs } from "../../../model/condition.ts";
import type { CompileContext } from "../compile-context.ts";
import type { Environment } from "../environment.ts";
import type { Finding } from "../finding.ts";
import type { SubjectReader } from "../subject-reader.ts";
import type { Truth } from "../truth.ts";

export interface CompiledOperator {
  test(env: Environment, item: Answer | undefined): Truth;
  /** Left out where naming the subject's answer says enough. */
  explain?(env: Environment, item: Answer | undefined, truth: Truth): Finding;
  /** The condition in words, e.g. 专用面积不少于50平方米. */
  says(): string;
}

/** Compiles one operator: its argument, what it speaks about, what may be looked up. */
export type CompileOperator<Spec> = (spec: Spec, subject: SubjectReader, context: CompileContext) => CompiledOperator;

export type Operator<Name extends OperatorName> = CompileOperator<OperatorSpecs[Name]>;
