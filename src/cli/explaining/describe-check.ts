import type { CompiledCheck } from "../../engine/compile-standard.ts";
import { words } from "../../locale/index.ts";
import type { CatalogueCheck, CatalogueEntry } from "../../model/rule-sets/catalogue.ts";
import type { Standard } from "../../model/standard.ts";

const say = words.explain;

/** One check in words: what it asks, how it is judged, on which numbers of ours it leans, what to do. */
export function describeCheck(compiled: CompiledCheck, standard: Standard): CatalogueCheck {
  const { check, pass, when, failsIf } = compiled;
  const entries: CatalogueEntry[] = [
    [say.asks, compiled.asks],
    [say.judged, pass === null ? say.onlyNoted : pass.says()],
  ];
  if (failsIf !== null) entries.push([say.failsIf, failsIf.says()]);
  if (when !== null) entries.push([say.when, say.onlyWhen(when.says(), compiled.otherwise)]);
  if (check.only_on_site === true) entries.push([say.confirm, say.onlyOnSite]);
  else if (check.confirm !== undefined) entries.push([say.confirm, say.confirmBy[check.confirm]]);
  if (check.derived === true) entries.push([say.score, say.derived]);
  for (const [name, value] of Object.entries({ ...compiled.parameters, ...compiled.whenParameters })) {
    const parameter = standard.parameters.find((candidate) => candidate.name === name);
    const { zh = name, unit = "", reason = "" } = parameter ?? {};
    entries.push([say.practice, say.parameter(zh, value, unit, reason, name)]);
  }
  if (compiled.remedy !== "") entries.push([say.remedy, compiled.remedy.replace(/\{[a-z_0-9]+\|([^}]*)\}/gu, "$1")]);
  if (check.note !== undefined) entries.push([say.remark, check.note]);
  return { heading: say.check(check.id, words.terms.levels[check.level]), quote: `“${check.quote}”`, entries };
}
