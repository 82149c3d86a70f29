// Fictional self-reports in any number, the same ones every time: real divisions, invented markets.

import { readFileSync } from "node:fs";
import type { Region } from "../../src/model/standard.ts";

const STORIES = [
  { folder: "01-comprehensive-good", suffix: "零工市场" },
  { folder: "02-comprehensive-gaps", suffix: "零工市场" },
  { folder: "03-industrial-park-good", suffix: "产业园区零工市场" },
  { folder: "04-industrial-park-gaps", suffix: "产业园区零工市场" },
  { folder: "05-service-station-good", suffix: "零工服务站" },
  { folder: "06-service-station-gaps", suffix: "零工服务站" },
];

export interface MadeSubmission {
  name: string;
  yaml: string;
}

/** Numbers from 0 to 1 that look random and are the same for one seed (Park & Miller 1988). */
export function seededRandom(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** The submission of a number: its county, type and figures follow from it. */
export function createMaker(regions: readonly Region[]): (number: number) => MadeSubmission {
  const texts = STORIES.map(({ folder }) => readFileSync(`examples/${folder}/market.yaml`, "utf8"));
  return (number) => {
    const region = regions[number % regions.length];
    const story = STORIES[(number * 7) % STORIES.length];
    const text = texts[(number * 7) % STORIES.length];
    if (region === undefined || story === undefined || text === undefined) throw new RangeError(`${number}`);
    const random = seededRandom(number + 1);
    const name = `${region.county}虚构第${number}${story.suffix}`;
    const answers: Record<string, string> = {
      市场名称: name,
      "所属市（县、区）全称": region.county,
      上级设区市: region.city,
      "门头标识文字（逐字照录）": name,
      门头标识文字: name,
      服务电话: `0771-${5_000_000 + number}`,
    };
    const yaml = text
      .split("\n")
      .map((line) => rewrite(line, answers, random))
      .join("\n");
    return { name: `${region.city}/${region.county}/${number}-${story.suffix}.yaml`, yaml };
  };
}

function rewrite(line: string, answers: Record<string, string>, random: () => number): string {
  const [, key = ""] = /^([^:\s#-][^:]*):/u.exec(line) ?? [];
  const own = answers[key];
  if (own !== undefined) return `${key}: ${own}`;
  // Counts of people and cases vary by a third either way, as those of real markets do.
  return line.replace(/(?<=: )(\d{2,4})(?=$|,)/gu, (digits) => {
    const count = Number(digits);
    return count >= 20 && count < 2000 ? String(Math.round(count * (0.67 + random() * 0.66))) : digits;
  });
}
