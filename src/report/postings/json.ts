// gig-audit/postings/1: one posting a line, so that a stream of any length can be written and read.

import type { JudgedPosting } from "../../model/postings/posting-list.ts";
import type { OpenWriter } from "./writer.ts";

export const openJson: OpenWriter = ({ tool, standard, demands }) => {
  const labels = new Map(demands.map(({ kind, label }) => [kind, label]));
  const diagnostics: string[] = [];
  let isFirst = true;

  const write = ({ file, line, id, missing, findings }: JudgedPosting): string =>
    JSON.stringify({
      file,
      line,
      id,
      missing: missing.map((kind) => labels.get(kind) ?? kind),
      findings: findings.map(({ severity, ground, words, law, rewrite }) => ({
        severity,
        ground,
        words,
        law,
        rewrite,
      })),
    });

  return {
    begin: () =>
      `{"format":"gig-audit/postings/1",\n"tool":${JSON.stringify(tool)},\n"standard":${JSON.stringify(standard)},\n"postings":[`,
    posting: (posting) => {
      const lead = isFirst ? "\n" : ",\n";
      isFirst = false;
      return lead + write(posting);
    },
    problem: (problem) => {
      diagnostics.push(JSON.stringify(problem));
      return "";
    },
    end: ({ files, summary: { missing, ...counts } }) => {
      const named = Object.fromEntries(demands.map(({ kind, label }) => [label, missing[kind]]));
      return [
        "\n],",
        `"files":${JSON.stringify(files)},`,
        `"summary":${JSON.stringify({ ...counts, missing: named })},`,
        `"diagnostics":[${diagnostics.map((one) => `\n${one}`).join(",")}${diagnostics.length > 0 ? "\n" : ""}]}\n`,
      ].join("\n");
    },
  };
};
