// gig-audit standard docs [ID|PATH]

import { words } from "../../locale/index.ts";
import { writeCatalogueHtml } from "../../report/catalogue/html.ts";
import { writeCatalogueMarkdown } from "../../report/catalogue/markdown.ts";
import { printData, say } from "../console.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { makeCatalogue } from "../rules/make-catalogue.ts";
import { pickRuleSet } from "../rules/pick-standard.ts";
import { publish } from "../rules/publish.ts";
import { UsageError } from "../usage-error.ts";

export interface DocsOptions {
  format?: string;
  output?: string;
  write?: boolean;
}

const FORMATS = { md: writeCatalogueMarkdown, html: writeCatalogueHtml } as const;

export async function documentStandard(asked: string | undefined, options: DocsOptions): Promise<void> {
  const { opened, standard } = pickRuleSet(asked);
  if (options.write === true) {
    publish(opened.folder);
    say(words.rules.published(opened.folder));
    return;
  }
  const format = options.format ?? (options.output?.toLowerCase().endsWith(".html") ? "html" : "md");
  if (!Object.hasOwn(FORMATS, format)) throw new UsageError(words.cli.unknownFormat(format, Object.keys(FORMATS)));
  const text = FORMATS[format as keyof typeof FORMATS](makeCatalogue(standard));
  if (options.output === undefined) printData(text);
  else writeFileWhole(options.output, text);
}
