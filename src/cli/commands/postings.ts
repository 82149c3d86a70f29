// gig-audit postings FILE…

import { words } from "../../locale/index.ts";
import { contentDemands } from "../../model/postings/content-demands.ts";
import { choosePostingsFormat } from "../../report/postings/registry.ts";
import { printData } from "../console.ts";
import { openWholeFile } from "../files/write-file.ts";
import { findStandard } from "../find-standard.ts";
import { openPostingsRun } from "../judging/judge-postings.ts";
import { drawingOptions } from "../output-options.ts";
import { TOOL } from "../tool-version.ts";
import { UsageError } from "../usage-error.ts";

export interface PostingsOptions {
  format?: string;
  output?: string;
  standard?: string;
  all?: boolean;
  color: boolean;
  ascii?: boolean;
}

/** Judges every posting of every list; a list that cannot be read never stops the others. */
export async function postings(files: readonly string[], options: PostingsOptions): Promise<void> {
  const format = choosePostingsFormat(options.format, options.output);
  if (typeof format === "string") throw new UsageError(format);
  if (format.isBinary && options.output === undefined) throw new UsageError(words.cli.postings.needsOutput);
  const standard = await findStandard(options.standard ?? null);
  const { id, version, title, document, sha256 } = standard;
  if (standard.wording === null) throw new UsageError(words.cli.postings.noRules(`${id}@${version}`));

  const openWriter = await format.load();
  const writer = openWriter({
    tool: TOOL,
    standard: { id, version, title, document, sha256 },
    demands: contentDemands(standard),
    ...drawingOptions(options),
    all: options.all === true,
  });
  const target = options.output === undefined ? null : openWholeFile(options.output);
  let isWritten = false;
  try {
    const run = openPostingsRun(standard.wording, writer, (data) => {
      isWritten = true;
      if (target === null) printData(data);
      else target.write(data);
    });
    for (const file of files) run.judgeFile(file);
    process.exitCode = await run.finish();
    if (isWritten) target?.finish();
  } finally {
    target?.abandon();
  }
}
