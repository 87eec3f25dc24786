import { onTestFinished, vi } from "vitest";

/** What the functions write to their log from now until the test ends, parsed. */
export const loggedLines = (): Record<string, unknown>[] => {
  const lines: Record<string, unknown>[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    lines.push(JSON.parse(String(chunk)) as Record<string, unknown>);
    return true;
  });
  onTestFinished(() => spy.mockRestore());
  return lines;
};
