import { batch } from "./batch.ts";
import { cli } from "./cli.ts";
import { engine } from "./engine.ts";
import { explain } from "./explain.ts";
import { form } from "./form.ts";
import { sheets } from "./sheets.ts";
import { standard } from "./standard.ts";
import { terms } from "./terms.ts";

export const zhCn = { batch, cli, engine, explain, form, sheets, standard, terms } as const;
