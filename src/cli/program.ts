// The command line as a person sees it. Each command is loaded only when it is called.

import { Command, Option } from "commander";
import { words } from "../locale/index.ts";
import { REPORT_FORMATS } from "../report/registry.ts";
import { suggestName } from "../submission/words/suggest-name.ts";
import { printData, say } from "./console.ts";
import { EXIT } from "./exit-codes.ts";
import { refuseTwice } from "./refuse-twice.ts";
import { TOOL } from "./tool-version.ts";
import { UsageError } from "./usage-error.ts";

const help = words.cli.help;
const REPORT_FILE = /\.(?:ya?ml|json|xlsx)$/iu;

const COMMANDS = new Map([
  ["check", addCheck],
  ["batch", addBatch],
  ["init", addInit],
  ["postings", addPostings],
  ["schedule", addSchedule],
  ["diff", addDiff],
  ["explain", addExplain],
  ["standard", addStandard],
]);

/** Where the first argument names a command, the others are not even described. */
export function createProgram(first?: string): Command {
  const program = new Command("gig-audit")
    .description(help.program)
    .version(TOOL.version, "-V, --version", help.version)
    .helpOption("-h, --help", help.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: printData, writeErr: () => undefined })
    .configureHelp({
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === "string" ? help.usual(description, defaultValue) : description,
      styleSubcommandTerm: (term) => term.replace("[options]", help.usage.options),
      styleTitle: (title) => help.titles[title] ?? title,
      styleUsage: (usage) =>
        usage.replace("[options]", help.usage.options).replace(/\[command\].*/u, help.usage.command),
    })
    .showSuggestionAfterError(true);
  program.argument(help.usage.anyCommand).action(([name]: string[]) => {
    if (name !== undefined) throw new UsageError(refuseCommand(program, name));
    say(program.helpInformation());
    process.exitCode = EXIT.notJudged;
  });
  const called = COMMANDS.get(first ?? "");
  for (const add of called === undefined ? COMMANDS.values() : [called]) add(program);
  refuseTwice(program);
  return program;
}

/** A misspelt command, or a report that was given without one. */
function refuseCommand(program: Command, name: string): string {
  if (REPORT_FILE.test(name)) return words.cli.fileForCommand(name);
  const names = program.commands.map((command) => [command.name(), command.name()] as const);
  return words.cli.unknownCommand(name, suggestName(name, names));
}

/** A subcommand with the settings that are not inherited. */
function subcommand(parent: Command, nameAndArguments: string, description: string): Command {
  return parent
    .command(nameAndArguments)
    .description(description)
    .helpOption("-h, --help", help.help)
    .helpCommand(false);
}

function judging(command: Command): Command {
  return command
    .option("--standard <ID[@VERSION]>", help.standard)
    .option("--as-of <YYYY-MM-DD>", help.asOf)
    .option("--params <FILE>", help.params)
    .option("--score <FILE>", help.score);
}

function addCheck(program: Command): void {
  judging(subcommand(program, "check", help.check).argument("<FILE...>", help.files))
    .option("-f, --format <NAME>", help.format(REPORT_FORMATS))
    .option("-o, --output <FILE>", help.output)
    .option("--encoding <NAME>", help.encoding)
    .option("--as <KIND>", help.as)
    .option("--baseline <FILE>", help.baseline)
    .option("--all", help.all)
    .addOption(new Option("--fail-on <LEVEL>", help.failOn).default("unanswered"))
    .option("--no-color", help.noColor)
    .option("--ascii", help.ascii)
    .action(async (files: string[], options) => (await import("./commands/check.ts")).check(files, options));
}

function addBatch(program: Command): void {
  const own = words.batch.help;
  judging(subcommand(program, "batch", own.batch).argument("<PATH...>", own.paths))
    .option("-o, --output <FILE>", own.output, (file: string, files: string[] = []) => [...files, file])
    .option("--results <FILE>", own.results)
    .option("--resume", own.resume)
    .option("--jobs <N>", own.jobs)
    .addOption(new Option("--seed <TEXT>", own.seed).default("1"))
    .addOption(new Option("--spot-check <PERCENT>", own.spotCheck).default("5"))
    .addOption(new Option("--fail-on <LEVEL>", help.failOn).default("unanswered"))
    .option("--ascii", help.ascii)
    .action(async (paths: string[], options) => (await import("./commands/batch.ts")).batch(paths, options));
}

function addInit(program: Command): void {
  subcommand(program, "init", help.init)
    .argument("<TYPE>", help.type)
    .option("-o, --output <FILE>", help.output)
    .option("--standard <ID[@VERSION]>", help.standard)
    .option("--force", help.force)
    .action(async (type: string, options) => (await import("./commands/init.ts")).init(type, options));
}

function addPostings(program: Command): void {
  const own = words.cli.postings;
  subcommand(program, "postings", own.help)
    .argument("<FILE...>", own.files)
    .option("-f, --format <NAME>", own.format)
    .option("-o, --output <FILE>", help.output)
    .option("--standard <ID[@VERSION]>", help.standard)
    .option("--all", own.all)
    .option("--no-color", help.noColor)
    .option("--ascii", help.ascii)
    .action(async (files: string[], options) => (await import("./commands/postings.ts")).postings(files, options));
}

function scheduling(command: Command): Command {
  const own = words.scheduleCommand.help;
  return command
    .option("--month <YYYY-MM>", own.month)
    .option("--registry <DIR>", own.registry)
    .option("--region <NAME>", own.region)
    .option("--regions <FILE>", own.regions)
    .option("--layout <FILE>", own.layout)
    .option("--standard <ID[@VERSION]>", help.standard);
}

function addSchedule(program: Command): void {
  const own = words.scheduleCommand.help;
  const schedule = scheduling(subcommand(program, "schedule", own.schedule).argument("[RESULTS...]", own.results))
    .option("-o, --output <FILE>", own.output)
    .option("-f, --format <NAME>", own.format)
    .option("--unit <NAME>", own.unit)
    .option("--received <YYYY-MM-DD>", own.received)
    .option("--as-of <YYYY-MM-DD>", own.asOf)
    .option("--template <FILE>", own.template)
    .option("--map <FILE>", own.map)
    .option("--params <FILE>", help.params)
    .option("--score <FILE>", help.score)
    .action(async (files: string[], options) => (await import("./commands/schedule.ts")).schedule(files, options));
  scheduling(subcommand(schedule, "status", own.status))
    .option("--as-of <YYYY-MM-DD>", own.statusAsOf)
    .option("-f, --format <NAME>", own.statusFormat)
    .option("-o, --output <FILE>", help.output)
    .option("--no-color", help.noColor)
    .option("--ascii", help.ascii)
    .action(async (options, command) =>
      (await import("./commands/schedule-status.ts")).scheduleStatus(command.optsWithGlobals() ?? options),
    );
  subcommand(schedule, "template", own.templateCommand)
    .option("--inspect <FILE>", own.inspect)
    .option("-o, --output <FILE>", help.output)
    .option("--standard <ID[@VERSION]>", help.standard)
    .action(async (_options, command) =>
      (await import("./commands/schedule-template.ts")).scheduleTemplate(command.optsWithGlobals()),
    );
}

function addDiff(program: Command): void {
  judging(subcommand(program, "diff", help.diff).argument("<OLD>", help.diffOld).argument("<NEW>", help.diffNew))
    .option("-f, --format <NAME>", help.diffFormat)
    .option("-o, --output <FILE>", help.output)
    .option("--no-color", help.noColor)
    .option("--ascii", help.ascii)
    .action(async (old: string, current: string, options) =>
      (await import("./commands/diff.ts")).diff(old, current, options),
    );
}

function addExplain(program: Command): void {
  subcommand(program, "explain", help.explain)
    .argument("<CLAUSE|FACT>", help.explainWhat)
    .option("--standard <ID[@VERSION]>", help.standard)
    .option("--params <FILE>", help.params)
    .option("--no-color", help.noColor)
    .action(async (what: string, options) => (await import("./commands/explain.ts")).explain(what, options));
}

function addStandard(program: Command): void {
  const standard = subcommand(program, "standard", help.standardCommand);
  subcommand(standard, "list", help.standardList).action(async () =>
    (await import("./commands/standard-list.ts")).listStandards(),
  );
  const naming = (command: Command) =>
    command.argument("[ID|PATH]", help.oneRuleSet).option("-o, --output <FILE>", help.output);
  naming(subcommand(standard, "show", help.standardShow))
    .option("--compiled", help.compiled)
    .action(async (asked: string | undefined, options) =>
      (await import("./commands/standard-show.ts")).showStandard(asked, options),
    );
  naming(subcommand(standard, "docs", help.standardDocs))
    .option("-f, --format <NAME>", help.docsFormat)
    .option("--write", help.lintWrite)
    .action(async (asked: string | undefined, options) =>
      (await import("./commands/standard-docs.ts")).documentStandard(asked, options),
    );
  naming(subcommand(standard, "schema", help.standardSchema))
    .option("--submission <TYPE>", help.submissionSchema)
    .option("--rules <KIND>", help.rulesSchema)
    .option("--write", help.lintWrite)
    .action(async (asked: string | undefined, options) =>
      (await import("./commands/standard-schema.ts")).writeSchema(asked, options),
    );
  subcommand(standard, "diff", help.standardDiff)
    .argument("<OLD>", help.oldStandard)
    .argument("<NEW>", help.newStandard)
    .option("--against <PATH...>", help.against)
    .option("-f, --format <NAME>", help.standardDiffFormat)
    .option("-o, --output <FILE>", help.output)
    .action(async (before: string, after: string, options) =>
      (await import("./commands/standard-diff.ts")).diffStandards(before, after, options),
    );
  reviewing(standard, "lint", help.standardLint)
    .option("--write", help.lintWrite)
    .action(async (paths: string[], options) =>
      (await import("./commands/standard-review.ts")).lintStandards(paths, options),
    );
  reviewing(standard, "test", help.standardTest)
    .option("--min-coverage <PERCENT>", help.minCoverage)
    .action(async (paths: string[], options) =>
      (await import("./commands/standard-review.ts")).testStandards(paths, options),
    );
}

function reviewing(standard: Command, name: string, description: string): Command {
  return subcommand(standard, name, description)
    .argument("[PATH...]", help.rulePaths)
    .option("-f, --format <NAME>", help.reviewFormat)
    .option("-o, --output <FILE>", help.output)
    .option("--no-color", help.noColor);
}
