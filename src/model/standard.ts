import type { Condition, Term } from "./condition.ts";
import type { WordingRules } from "./postings/wording.ts";
import type { ScheduleLayout } from "./schedule-layout.ts";
import type { Level, Pending } from "./verdict.ts";

/** One document in one version, checked and linked: plain JSON, so that it can be compiled ahead. */
export interface Standard {
  id: string;
  version: string;
  title: string;
  /** Document number, e.g. 桂人社发〔2024〕12号. */
  document: string;
  issuer: string;
  issued: string;
  source: { url: string; note: string };
  /** What is judged, in a word (社区食堂); null for gig-labour markets, which need not be named. */
  subject: string | null;
  /** Which questions say who and when. */
  roles: Roles;
  /** SHA-256 over all of the version's files. */
  sha256: string;
  repairs: readonly Repair[];
  facts: readonly FactGroup[];
  derived: readonly DerivedFact[];
  definitions: readonly Definition[];
  patterns: readonly Pattern[];
  parameters: readonly Parameter[];
  scoreProfile: ScoreProfile;
  doubts: readonly DoubtRule[];
  checklists: readonly Checklist[];
  /** Clauses that bind the county or the city, never a single market. */
  governmentDuties: readonly Clause[];
  regions: readonly Region[];
  regionAliases: readonly RegionAlias[];
  wording: WordingRules | null;
  /** How the monthly schedule is laid out; null when the version has none. */
  schedule: ScheduleLayout | null;
}

/** Keys of the facts that identify a report: what they ask is the standard's business, what they are for is ours. */
export interface Roles {
  name: string;
  /** Its answer chooses the checklist; not needed where there is only one. */
  type: string;
  region: string;
  city: string;
  report_date: string;
}

/** One mend of the scanned text: what stood there, what stands now, and why. */
export interface Repair {
  where: string;
  was: string;
  now: string;
  why: string;
}

export interface Checklist {
  id: string;
  /** The answer (in the role `type`) that chooses it. */
  marketType: string;
  aliases: readonly string[];
  annex: number | null;
  title: string;
  clauses: readonly Clause[];
}

export interface Clause {
  id: string;
  section: string;
  topic: string | null;
  /** Our short name for it, for headings and search. */
  title: string;
  /** The document's words, verbatim after the listed repairs. */
  text: string;
  checks: readonly Check[];
  evidence: readonly string[];
  note?: string;
  /** Who owes it, when it is not a market. */
  falls_on?: "county" | "city";
}

export interface Check {
  id: string;
  quote: string;
  level: Level;
  /** What is asked, in a clerk's words; `{name}` is replaced by a parameter's value. */
  asks: string;
  /** Absent: nothing to judge, the answers are only noted. */
  pass?: Condition;
  /** Judged only when this holds; otherwise not applicable. */
  when?: Condition;
  /**
   * `when` is an exemption (a new market), not what the duty hangs on: it spares only a market whose report shows it.
   * While the report leaves it open, the check is judged; the score still counts it as open.
   */
  spared_only_if_shown?: true;
  /**
   * Fails the check by itself when the report shows it (no notice board: nothing can stand on it).
   * While the report leaves it open, `pass` decides; the score still counts it as open.
   */
  fails_if?: Condition;
  /** Why it does not apply when `when` does not hold. */
  otherwise?: string;
  /** Facts whose text is the reason for a departure. */
  reason_in?: readonly string[];
  /** What is still to be looked at by a person when the report itself is in order. */
  confirm?: Pending;
  /** Only a person on site can settle it: a declared yes is no evidence, a no fails it. */
  only_on_site?: true;
  /** Follows from other checks (五有): shown, but not counted again in the score. */
  derived?: true;
  /** What to do tomorrow; `{fact}` is replaced by an answer. */
  remedy?: string;
  /** Facts shown beside the check although no condition reads them. */
  shows?: readonly string[];
  /** Why no answer can fail it. */
  cannot_fail?: string;
  note?: string;
}

/** Facts that are asked together, as one walks through a market. */
export interface FactGroup {
  id: string;
  title: string;
  /** No clause may rest on it: the whole group can stay blank. */
  optional?: true;
  /** What the group is for, for people. */
  note?: string;
  facts: readonly Fact[];
}

export type ScalarType = "text" | "number" | "integer" | "yesno" | "date" | "month" | "hours" | "enum";

/** What facts and fields have in common. */
export interface Asked {
  key: string;
  zh: string;
  unit?: string;
  /** Allowed answers of an enum or list; preset items of a map. */
  choices?: readonly string[];
  /** What people also write → the choice that is meant. */
  means?: Readonly<Record<string, string>>;
  /** Words of items that people list besides and that are none of the choices (备注). */
  other_items?: readonly string[];
  /** Words that mean an explicit no here (未上线, 不收费). */
  none_words?: readonly string[];
  /** Other names of the question itself. */
  synonyms?: readonly string[];
}

/** A field of a row or record, or the value of each preset item. */
export interface Field extends Asked {
  type: ScalarType | "list";
}

/** One value for each preset item. */
export interface ItemShape extends Omit<Field, "key" | "zh"> {
  /** Item → its unit, where it is not that of the others (公告栏 in 块). */
  units?: Readonly<Record<string, string>>;
}

/** One question of the self-report. */
export interface Fact extends Asked {
  type: ScalarType | "list" | "map" | "record" | "rows";
  /** map: the shape of each item's answer. */
  item?: readonly Field[] | ItemShape;
  /** rows and record: the columns or fields. */
  fields?: readonly Field[];
  /** Usual range; an answer outside is a doubt, never an error. */
  usual?: UsualRange & { by_type?: Readonly<Record<string, UsualRange>> };
  /** Shortest text that says something. */
  min_length?: number;
  /** How the question is put to people. */
  ask?: string;
  /** What a believable answer looks like, for people. */
  plausible?: string;
  /** Counted by the tool when left blank. */
  computed?: true;
  /** Asked of every market, whether or not a check reads it. */
  always?: true;
  /** Item names that stand for several (周一至周五). */
  spreads?: Readonly<Record<string, readonly string[]>>;
  /** A yes may be a referral that names to whom (转介县就业中心). */
  referral?: true;
  /** For text that is a telephone number: blanks and dashes are dropped. */
  format?: "phone";
}

/** What is usual in any market; `by_type` where one type of market differs. */
export interface UsualRange {
  min?: number;
  max?: number;
}

/** A number got from other facts, once, in one place. */
export interface DerivedFact {
  key: string;
  zh: string;
  unit?: string;
  /** The first that is known counts. */
  first_of: readonly ({ fact: string } | { sum: readonly Term[] } | { workdays: Workdays })[];
}

/** Statutory working days among the last `in_days` days; only from the date in `since` on, where it comes later. */
export interface Workdays {
  in_days: number;
  since?: string;
}

/** A named condition that several checks share. */
export interface Definition {
  name: string;
  zh: string;
  meets: Condition;
}

/** A named form of text. */
export interface Pattern {
  name: string;
  zh: string;
  pattern: string;
}

/** A county-level division and the city above it. */
export interface Region {
  cityCode: string;
  city: string;
  countyCode: string;
  county: string;
  kind: string;
}

/** A name that people use and the list of divisions does not hold: a former one, or a zone without a code of its own. */
export interface RegionAlias {
  name: string;
  city: string;
  countyCode: string;
  kind: "former" | "zone";
  note: string;
}

/** A number or date that the document does not give: ours, with its reason; an authority can override it. */
export interface Parameter {
  name: string;
  zh: string;
  value: number | string;
  unit?: string;
  reason: string;
}

export interface ScoreProfile {
  id: string;
  label: string;
  /** Levels whose checks count. */
  counts: readonly Level[];
  note: string;
}

/** An implausible or contradictory pair of answers: 疑点，待核实, never a verdict. */
export interface DoubtRule {
  id: string;
  severity: "correct" | "note" | "site";
  message: string;
  facts: readonly string[];
  doubt_if: Condition;
}
