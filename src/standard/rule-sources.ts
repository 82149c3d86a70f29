// What the rule files say before it is assembled; their schemas have checked it.

import type { Condition } from "../model/condition.ts";
import type { Clause, Roles, Standard } from "../model/standard.ts";
import type { Level, Outcome, Verdict } from "../model/verdict.ts";

export interface ClauseSource extends Omit<Clause, "id"> {
  clause: string;
  /** Words of duty that no check rests on, each with the reason (lead-ins of a list that is judged item by item). */
  background?: readonly { quote: string; reason: string }[];
}

export interface StandardSource
  extends Pick<Standard, "id" | "version" | "title" | "document" | "issuer" | "issued" | "source" | "repairs"> {
  subject?: string;
  roles?: Partial<Roles>;
  checklists: readonly ChecklistSource[];
  /** Clause numbers that the encoding leaves out, each with the reason. */
  omitted?: readonly { clause: string; reason: string }[];
  /** Words of duty in this document; the usual ones when it does not say. */
  modal_words?: ModalWords;
}

/** standard.yaml of a version that states only what differs from another (`extends`). */
export interface ExtendingSource
  extends Partial<Omit<StandardSource, "id" | "version" | "title" | "checklists">>,
    Pick<StandardSource, "id" | "version" | "title"> {
  /** `ID@VERSION`, or a path to the version's folder. */
  extends: string;
  /** Hash of the base that the differences were written against. */
  base_sha256: string;
  reason: string;
  changes?: {
    parameters?: Readonly<Record<string, { value: number | string; reason: string }>>;
    checks?: Readonly<Record<string, CheckChange>>;
    /** Ids of clauses and checks. */
    drop?: Readonly<Record<string, string>>;
    /** Folders of clauses that are added, by checklist. */
    add?: Readonly<Record<string, readonly string[]>>;
  };
}

export interface ModalWords {
  words: readonly string[];
  /** Words that only contain one of them (适应、主要). */
  except: readonly string[];
}

interface ChecklistHead {
  id: string;
  /** The title when not said. */
  market_type?: string;
  aliases?: readonly string[];
  annex: number | null;
  title: string;
}

export type ChecklistSource = ChecklistHead & ({ folders: readonly string[] } | ExtensionSource);

/** A checklist that states only what it keeps of another and what it changes, each with its reason. */
export interface ExtensionSource {
  extends: string;
  reason: string;
  keep: Readonly<Record<string, "all" | readonly string[]>>;
  replace?: Readonly<Record<string, CheckChange>>;
}

export interface CheckChange {
  reason: string;
  asks?: string;
  level?: Level;
  pass?: Condition;
  remedy?: string;
}

/** Cases beside a clause: answers, and how it must end with them. */
export interface CaseFileSource {
  clause: string;
  as_of?: string;
  /** Answers that all cases share. */
  base?: Readonly<Record<string, unknown>>;
  cases: readonly CaseSource[];
}

export interface CaseSource {
  name: string;
  as_of?: string;
  given?: Readonly<Record<string, unknown>>;
  without?: readonly string[];
  /** The first that holds the clause when not said. */
  checklist?: string;
  verdict: Verdict;
  checks?: Readonly<Record<string, Outcome>>;
}
