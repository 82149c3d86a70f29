// What the rule files say before it is assembled; their schemas have checked it.

import type { Condition } from "../model/condition.ts";
import type { Clause, Standard } from "../model/standard.ts";
import type { Level } from "../model/verdict.ts";

export type ClauseSource = Omit<Clause, "id"> & { clause: string };

export interface StandardSource
  extends Pick<Standard, "id" | "version" | "title" | "document" | "issuer" | "issued" | "source" | "repairs"> {
  checklists: readonly ChecklistSource[];
}

interface ChecklistHead {
  id: string;
  market_type: string;
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
