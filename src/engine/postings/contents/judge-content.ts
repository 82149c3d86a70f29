// The six contents of a posting by substance: 面议 is no pay, 日结 no way of reckoning it, 本地 no place, 不限 a skill.

import type { ContentRules, WordingRules } from "../../../model/postings/wording.ts";
import { POSTING_CONTENTS, type PostingContentKind } from "../../../model/postings/wording-finding.ts";
import type { PostingJudge } from "../posting-judge.ts";
import { byLength, compileFold, removeWords, stripMarks } from "./fold-cell.ts";
import { compileHoursTest } from "./state-hours.ts";
import { compilePayMethodTest, compilePayTest } from "./state-pay.ts";
import { compilePlaceTest } from "./state-place.ts";

/** 会看图, 懂电路, 需会开叉车; not 会议室保洁, 能源公司. */
const hasAbility = (text: string) =>
  /^(?:需|要|须|必须|最好|只要|但求)?(?:会(?![议所馆展员计场客])|懂|能(?![源力人量])|识(?![别])|熟)\p{Script=Han}{1,10}/u.test(
    text,
  );

/** 持焊工证, 有叉车证. */
const hasCertificate = (text: string) => /[持有]\p{Script=Han}{1,8}(?<!身份)证/u.test(text);

type Test = (folded: string, whole: boolean) => boolean;

/** 8, 8—10: hours a day, in a cell that asks for nothing else. */
const BARE_HOURS = /^(?:[1-9]|1\d|2[0-4])(?:\.5)?(?:[-~—–至到](?:[1-9]|1\d|2[0-4]))?$/u;

/** Longest free text in which contents are looked for; a posting that has not said it by then is no posting. */
const LONGEST_TEXT = 4000;

/** Compiles the content rules. */
export function compileContentJudge(
  rules: WordingRules,
  plain: ReadonlyMap<string, string>,
): Pick<PostingJudge, "states" | "contentsIn"> {
  const { content } = rules;
  const fold = compileFold(plain);
  const empty = new Set(content.empty);
  const place = compilePlaceTest(content);
  const deferred = byLength(content.deferred);
  const hours = compileHoursTest(content);
  const tests: Record<PostingContentKind, Test> = {
    title: compileTitleTest(rules),
    skill: compileSkillTest(content),
    place: (folded, whole) => (whole ? place.isPlace(folded) : place.namesPlace(folded)),
    hours: (folded, whole) => hours(folded) || (whole && BARE_HOURS.test(folded)),
    pay: compilePayTest(content),
    pay_method: compilePayMethodTest(content),
  };

  /** Nothing, 待定, 面议. */
  const saysNothing = (folded: string): boolean => {
    const said = stripMarks(folded);
    return said === "" || empty.has(said) || stripMarks(removeWords(folded, deferred)) === "";
  };
  const noSkill = new Set(content.skill.none_asked);
  const states = (kind: PostingContentKind, folded: string): boolean =>
    (kind === "skill" && noSkill.has(stripMarks(folded))) || (!saysNothing(folded) && tests[kind](folded, true));

  const statesWithin = (kind: PostingContentKind, parts: readonly string[], folded: string): boolean => {
    const labelled = parts.flatMap((part) => behindLabel(part, content.labels[kind]) ?? []);
    if (labelled.some((said) => states(kind, said))) return true;
    // 技能要求：待定 is put off, whatever else the posting says
    if (labelled.some(saysNothing) || parts.some((part) => putsOff(part, content.labels[kind]))) return false;
    if (kind === "skill" && parts.some(hasAbility)) return true;
    // hours and pay may run across a comma: 每天8小时，200元一天
    if (kind === "title" || kind === "place") return parts.some((part) => tests[kind](part, false));
    return tests[kind](folded, false);
  };

  /** 工作地点待定. */
  const putsOff = (part: string, labels: readonly string[]): boolean =>
    labels.some((label) => part.length > label.length && part.startsWith(label) && empty.has(part.slice(label.length)));

  return {
    states: (kind, text) => states(kind, fold(text.slice(0, LONGEST_TEXT))),
    contentsIn: (text) => {
      const head = text.slice(0, LONGEST_TEXT);
      const parts = head
        .split(/[，,。；;！!？?\n\r|｜\t]|\s{1,8}/u)
        .map(fold)
        .filter((part) => part !== "");
      const folded = fold(head);
      return new Set(POSTING_CONTENTS.filter((kind) => statesWithin(kind, parts, folded)));
    },
  };
}

/** What stands behind the label of a part (工作地点：…); null where the part has none. */
function behindLabel(part: string, labels: readonly string[]): string | null {
  const colon = part.indexOf(":");
  if (colon <= 0) return null;
  const label = stripMarks(part.slice(0, colon));
  return labels.includes(label) || labels.includes(part.slice(0, colon)) ? part.slice(colon + 1) : null;
}

function compileTitleTest({ content, occupations }: WordingRules): Test {
  const vague = new Set(content.title.vague);
  const hype = byLength(content.title.hype);
  const endings = byLength(content.title.endings);
  const known = occupations.filter((word) => !vague.has(word));
  return (folded, whole) => {
    const said = stripMarks(folded);
    if (known.some((word) => said.includes(word))) return true;
    const rest = removeWords(said.replace(/\d/gu, ""), hype);
    if (rest === "" || vague.has(rest) || vague.has(said)) return false;
    if (whole) return /[\p{Script=Han}a-z]/u.test(rest);
    return endings.some((ending) => rest.endsWith(ending) && rest.length > ending.length);
  };
}

/** Ages, headcounts and pay by their digits and units. */
const NUMBERS = /[\d一二两三四五六七八九十百千]+|周?岁|[人名个位元块天月时年满以上下至到]/gu;

function compileSkillTest({ skill }: ContentRules): Test {
  const cues = skill.cues.filter((cue) => cue.length > 1);
  const others = byLength(skill.not_skills);
  return (folded, whole) => {
    const rest = removeWords(folded, others);
    if (whole) return stripMarks(rest.replace(NUMBERS, "")) !== "";
    return hasCertificate(rest) || cues.some((cue) => rest.includes(cue));
  };
}
