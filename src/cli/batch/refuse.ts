import { words } from "../../locale/index.ts";
import type { RefusedInput } from "../../model/batch-result.ts";
import { InputError } from "../../model/diagnostic.ts";
import { TimedOut } from "../../province/pool/worker-pool.ts";

export type InputCode = keyof typeof words.batch.refusals;

/** The error of an input that is none, in the words of batches. */
export function refuse(name: string, code: InputCode, detail = ""): InputError {
  return new InputError(name, [{ code, severity: "error", message: saying(code)(detail) }]);
}

function saying(code: InputCode): (detail: string) => string {
  return words.batch.refusals[code];
}

/** The error of a path that cannot be an input, by the code of the system or of the archive. */
export function refusePath(name: string, code: string): InputError {
  const own = code.startsWith("archive-") ? code : `path-${code.toLowerCase()}`;
  return own in words.batch.refusals ? refuse(name, own as InputCode) : refuse(name, "path-other", code);
}

/** The line of an input whose worker went down; `cause` is what the worker threw. */
export function refuseDeath(name: string, cause: unknown): InputError {
  if (cause instanceof TimedOut) return refuse(name, "worker-slow");
  if ((cause as NodeJS.ErrnoException | undefined)?.code === "ERR_WORKER_OUT_OF_MEMORY")
    return refuse(name, "worker-memory");
  return refuse(name, "worker-died", cause instanceof Error ? cause.message : words.batch.unnamedCause);
}

/** What could not be read, as its line of the results; `sha256` where the bytes could be read at all. */
export function refusedInput({ file, diagnostics }: InputError, sha256: string | null = null): RefusedInput {
  return { format: "gig-audit/error/1", file, sha256, diagnostics: [...diagnostics] };
}
