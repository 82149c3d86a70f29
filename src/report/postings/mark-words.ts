import { words } from "../../locale/index.ts";
import type { WordingFinding } from "../../model/postings/wording-finding.ts";

/** Letters shown on either side of marked words in a long posting. */
const AROUND = 24;
/** A posting up to this length is shown whole. */
const SHORT = 160;

interface Span {
  start: number;
  end: number;
}

/** The whole text with the words that were found in brackets. */
export function markWords(text: string, findings: readonly WordingFinding[]): string {
  return markWithin(text, joinSpans(findings), { start: 0, end: text.length });
}

/** As `markWords`; of a long text only what stands around the words. */
export function excerptWords(text: string, findings: readonly WordingFinding[]): string {
  if (text.length <= SHORT) return markWords(text, findings);
  const { elided } = words.postingsReport;
  const spans = joinSpans(findings);
  const windows = joinSpans(
    (spans.length === 0 ? [{ start: 0, end: AROUND * 2 }] : spans).map(({ start, end }) => ({
      start: Math.max(0, start - AROUND),
      end: Math.min(text.length, end + AROUND),
    })),
  );
  const parts = windows.map((window) => markWithin(text, spans, window));
  const lead = (windows[0]?.start ?? 0) > 0 ? elided : "";
  const tail = (windows.at(-1)?.end ?? 0) < text.length ? elided : "";
  return `${lead}${parts.join(elided)}${tail}`;
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function markWithin(text: string, spans: readonly Span[], { start, end }: Span): string {
  const [open, close] = words.postingsReport.mark;
  let marked = "";
  let at = start;
  for (const span of spans) {
    if (span.start < start || span.end > end) continue;
    marked += `${text.slice(at, span.start)}${open}${text.slice(span.start, span.end)}${close}`;
    at = span.end;
  }
  return marked + text.slice(at, end);
}
