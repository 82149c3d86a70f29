// The wording rules as data (standards/…/wording/*.yaml).

import type { FindingSeverity, NamedGround, PostingContentKind, Severities } from "./wording-finding.ts";
import type { WordingPlan } from "./wording-plan.ts";

/** Words for one group of people, and which ways of speaking about them are doubtful. */
export interface GroupRule {
  words?: readonly string[];
  /** Every stem is joined with every ending (河南＋人). */
  stems?: readonly string[];
  endings?: readonly string[];
  /** Words that mean these people only where nothing else follows (男、河南). */
  bare?: readonly string[];
  /** Also joined with every occupation (女＋服务员). */
  with_occupations?: readonly string[];
  sex?: "男" | "女";
  as: Severities;
  /** Followed by these it is the name of a thing (东北人＋饺子馆). */
  not_before?: readonly string[];
}

/** Expressions that are doubtful by themselves; `…` stands for a few characters, `/` separates alternatives. */
export interface PhraseRule {
  severity: FindingSeverity;
  says: readonly string[];
  /** Words nearby in the same sentence part that clear it. */
  unless?: readonly string[];
  /** Most characters that one `…` may stand for. */
  within?: number;
  /** Openness words (不限、均可) right behind it clear it. Default true. */
  opens?: boolean;
  /** Its parts may stand in different clauses of one sentence. */
  across?: boolean;
  /** 不收、无、免 right before it clear it. Default true. */
  denied?: boolean;
}

/** One ground (事由) with the law behind it and what to write instead. */
export interface GroundRule {
  ground: string;
  law: readonly string[];
  rewrite: string;
  groups?: readonly GroupRule[];
  phrases?: readonly PhraseRule[];
  /** Safe regular expressions over the normalised text, looked at only around a trigger word. */
  patterns?: readonly { severity: FindingSeverity; trigger: string; pattern: string }[];
}

/** How a posting is made comparable before it is matched. */
export interface NormalisationRules {
  /** Pairs of one traditional (or look-alike) character and its plain form. */
  characters: readonly string[];
  /** Plain spelling → the disguises it is written in. */
  spellings: Readonly<Record<string, readonly string[]>>;
  /** Words that look like a disguise but are not (限铝合金). */
  keep: readonly string[];
}

/** The small words that turn the mention of a group into a limit, or take the limit away. */
export interface PhrasingRules {
  limits: readonly string[];
  requires: readonly string[];
  hires: readonly string[];
  calls: readonly string[];
  rejects_before: readonly string[];
  rejects_after: readonly string[];
  /** Every head is joined with every tail: 别＋打电话, 不适合＋本岗位. */
  refusals: Readonly<Record<string, { heads: readonly string[]; tails: readonly string[] }>>;
  /** Reject only at the end of a sentence part (女的不要). */
  rejects_at_end: readonly string[];
  /** Joined like `refusals`, and reject only at the end. */
  refusals_at_end: PhrasingRules["refusals"];
  /** Joined like `refusals`, and reject before a group or behind it at the end. */
  refusals_around: PhrasingRules["refusals"];
  /** Behind a refusal: what people are spared (不安排夜班). */
  spared: readonly string[];
  /** Right before 勿扰: somebody is not to be disturbed. */
  undisturbed: readonly string[];
  /** Between 不要 and a group: what is not to be done to them. */
  done_to: readonly string[];
  prefers_before: readonly string[];
  prefers_after: readonly string[];
  suits: readonly string[];
  counts: readonly string[];
  cues: readonly string[];
  fillers: readonly string[];
  connectives: readonly string[];
  /** Letters after 男、女 that make the name of a thing (女鞋). */
  goods: readonly string[];
  /** Endings of people's trades (女编织工). */
  trade_endings: readonly string[];
  /** 非…勿扰: the word before the group that turns a rejection into a limit. */
  all_but: readonly string[];
  /** 除…外: completes the exception. */
  except_after: readonly string[];
  /** People cared for; without effect on workers (照顾老人 女工). */
  cares_before: readonly string[];
  mentions_before: readonly string[];
  mentions_after: readonly string[];
  /** Within a few letters behind the group: the name of a shop, or people cared for. */
  mentions_near: readonly string[];
}

export interface OpennessRules {
  opens_before: readonly string[];
  opens_after: readonly string[];
  opens_at_end: readonly string[];
  /** What follows these opens them, not the people before (性别:男 年龄:不限). */
  topics: readonly string[];
  negations: readonly string[];
  forbids: readonly string[];
  /** Speaking about discrimination, not practising it. */
  about: readonly string[];
  /** Quoting somebody's words (“限男”等字样). */
  quoting: readonly string[];
  /** Beside a quotation: the posting is against what it quotes (我们不搞这一套). */
  turns_against: readonly string[];
  /** Warnings against swindlers: clear unlawful terms in the same sentence. */
  warnings: readonly string[];
  denials: readonly string[];
  /** A list item that starts with one of these is no longer denied (不收押金、另交培训费). */
  charges: readonly string[];
  /** What may stand between a denial and what is denied (不〔收取任何〕押金). */
  denial_links: readonly string[];
  /** Denials that carry on through a list. */
  list_denials: readonly string[];
  /** What speaks about discrimination goes on with these in its next clause. */
  examples: readonly string[];
  /** Words that welcome both sexes: a mere mention of one beside them is none. */
  both_sexes: readonly string[];
}

/** A lawful reason that counts only when its words stand in the posting. */
export interface LawfulGround {
  name: string;
  law: readonly string[];
  /** Any of these in the text. */
  words?: readonly string[];
  /** Loads that are heavy enough, in kilograms. */
  load?: LoadRule;
  grounds: readonly string[];
  /** Nearby, its words mean something else (养护工 beside 护工). */
  unless?: readonly string[];
  /** Expressions that it never covers (查乙肝 beside 健康证). */
  not_for?: readonly string[];
  /** Its words must stand in the sentence of the limit: the claim is about that limit. */
  near?: boolean;
  /** Only a limit to this sex is covered. */
  sex?: "男" | "女";
  /** `none`: not flagged; `grey`: a person looks. */
  becomes: "none" | "grey";
}

export interface LoadRule {
  each: readonly string[];
  kilograms: readonly string[];
  half_kilograms: readonly string[];
  more_than: readonly string[];
  per_hour: readonly string[];
  times: readonly string[];
  /** Above this a single lift is enough. */
  heavy: number;
  /** Above this it is enough when lifted often. */
  frequent: number;
  times_an_hour: number;
  /** Loads of a day, body weights and upper limits: nothing about one lift. */
  not_one_lift: readonly string[];
}

export interface AgeRules {
  ground: string;
  law: readonly string[];
  rewrite: string;
  /** Separate age limits for men and women (男18-60岁，女18-55岁). */
  by_sex: NamedGround;
  minors: { child: NamedGround; juvenile: NamedGround };
  units: readonly string[];
  labels: readonly string[];
  ranges: readonly string[];
  upper_before: readonly string[];
  upper_after: readonly string[];
  lower_before: readonly string[];
  lower_after: readonly string[];
  below_before: readonly string[];
  /** People cared for or taught: their age is no limit. */
  cared_after: readonly string[];
  cared_before: readonly string[];
  open_after: readonly string[];
  admits_after: readonly string[];
  admits_before: readonly string[];
  refuses_after: readonly string[];
  refuses_before: readonly string[];
  lawful: readonly string[];
  /** Lower limits that are the law itself. */
  lawful_lower: readonly number[];
  working_age: number;
  adult_age: number;
  /** From this age a preference supports older workers. */
  older_age: number;
}

/** Word lists for judging the six contents by substance. */
export interface ContentRules {
  /** Says nothing, whatever the column. */
  empty: readonly string[];
  /** 面议、电话咨询: put off, not stated. */
  deferred: readonly string[];
  title: { vague: readonly string[]; hype: readonly string[]; endings: readonly string[] };
  /** `none_asked`: 无 says that no skill is asked for; `not_skills`: the sex, a headcount, what to bring. */
  skill: { cues: readonly string[]; none_asked: readonly string[]; not_skills: readonly string[] };
  place: {
    regions: readonly string[];
    generic: readonly string[];
    bare_sites: readonly string[];
    sites: readonly string[];
    /** Labels of other places than that of the work. */
    elsewhere: readonly string[];
    /** Sites of one letter that tell a place even inside free text. */
    telling_sites: readonly string[];
    /** 南宁路, 桂林街 are streets, not Nanning and Guilin. */
    named_after: readonly string[];
    region_endings: readonly string[];
    /** A 区 that is a place of its own, not a district. */
    local_areas: readonly string[];
    /** 超市, 夜市, 城市 are no cities. */
    not_cities: readonly string[];
  };
  hours: { units: readonly string[]; words: readonly string[]; not_hours: readonly string[] };
  pay: {
    units: readonly string[];
    per: readonly string[];
    cues: readonly string[];
    /** Behind a number: it is no sum of money. */
    not_money: readonly string[];
    /** What a cell with a bare number may say besides. */
    beside_amount: readonly string[];
    not_pay: readonly string[];
    /** Money that is no wage: a deposit, an allowance. */
    not_wages: readonly string[];
  };
  /** `stated`: wherever it stands; `priced`: beside a price (每天200元); `bare`: only as a cell of its own. */
  pay_method: Readonly<Record<"stated" | "priced" | "bare" | "per" | "payday", readonly string[]>>;
  labels: Readonly<Record<PostingContentKind, readonly string[]>>;
}

/** All wording rules of one standard, plain JSON. */
export interface WordingRules {
  normalisation: NormalisationRules;
  phrasing: PhrasingRules;
  openness: OpennessRules;
  /** Proper names and things that only look like a group of people. */
  names: readonly string[];
  /** Surname and title: a contact or an employer (王女士). */
  persons: readonly string[];
  occupations: readonly string[];
  grounds: readonly GroundRule[];
  ages: AgeRules;
  support: readonly string[];
  lawful: readonly LawfulGround[];
  content: ContentRules;
  /** What was made of them in advance, where that has been done. */
  plan?: WordingPlan;
}
