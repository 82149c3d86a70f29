import type { Day, Month } from "./day.ts";
import type { Place } from "./place.ts";

/**
 * One answer of a self-report, as read. Blank is never no and never zero:
 * `unanswered` and `invalid` are both unknown to the engine, `none` is the explicit 无, in the
 * `words` that were written where they are known (休, 不收费).
 */
export type Answer =
  | { kind: "unanswered"; at?: Place }
  | { kind: "invalid"; at?: Place }
  | { kind: "none"; words?: string; at?: Place }
  | { kind: "text"; value: string; at?: Place }
  | { kind: "number"; value: number; at?: Place }
  | { kind: "yesno"; value: boolean; at?: Place }
  | { kind: "date"; value: Day; at?: Place }
  | { kind: "month"; value: Month; at?: Place }
  | ListAnswer
  | MapAnswer
  | RowsAnswer;

/** Among the unread items of a list: some item has no answer yet, so that there may be more than those named. */
export const UNSAID_ITEM = "不清楚";

/** Items as the standard names them; `unread` are those nobody could match to a choice. */
export interface ListAnswer {
  kind: "list";
  items: readonly string[];
  unread: readonly string[];
  at?: Place;
}

/** Preset items, or the named fields of one record or row. An absent entry is unanswered. */
export interface MapAnswer {
  kind: "map";
  entries: ReadonlyMap<string, Answer>;
  at?: Place;
}

export interface RowsAnswer {
  kind: "rows";
  rows: readonly MapAnswer[];
  at?: Place;
}

export const UNANSWERED: Answer = { kind: "unanswered" };

/** True when nothing can be known from this answer. */
export function isUnknown(answer: Answer): boolean {
  return answer.kind === "unanswered" || answer.kind === "invalid";
}

/** True when nothing was answered, at any depth. */
export function saysNothing(answer: Answer): boolean {
  return isUnknown(answer) || (answer.kind === "map" && [...answer.entries.values()].every(saysNothing));
}

/** Follows the names of items and fields into an answer; unanswered where the path leads nowhere. */
export function answerAt(answer: Answer | undefined, path: readonly string[]): Answer {
  let here = answer ?? UNANSWERED;
  for (const name of path) {
    if (here.kind !== "map") return isUnknown(here) ? here : UNANSWERED;
    here = here.entries.get(name) ?? UNANSWERED;
  }
  return here;
}

/** What was written, where the answer is a text. */
export function textOf(answer: Answer | undefined): string | null {
  return answer?.kind === "text" ? answer.value : null;
}
