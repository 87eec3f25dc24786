/**
 * Logs a bug as one JSON line: its kind and where it happened. Its message stays out, since libraries quote their
 * input in messages and input may be a person's secret.
 */
export const logFault = (error: unknown, where: Record<string, string>): void => {
  const { name, stack } = error instanceof Error ? error : new Error(typeof error);
  const frames = (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  console.error(JSON.stringify({ level: "error", ...where, name, frames: frames.map((frame) => frame.trim()) }));
};
