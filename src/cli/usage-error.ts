/** A command line, or a file it names, that cannot be used: said in Chinese, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
