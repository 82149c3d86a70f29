const SECONDS = 2;

/** How often something can be done in a second of processor time, once it is warm: waiting for others counts nothing. */
export async function perSecond(run: () => unknown): Promise<number> {
  await repeat(run);
  const start = process.cpuUsage();
  const rounds = await repeat(run);
  const { user, system } = process.cpuUsage(start);
  return (rounds / (user + system)) * 1e6;
}

/** Runs it again and again for a while; gives how often. */
async function repeat(run: () => unknown): Promise<number> {
  const until = performance.now() + SECONDS * 1000;
  let rounds = 0;
  for (; performance.now() < until; rounds += 1) await run();
  return rounds;
}
