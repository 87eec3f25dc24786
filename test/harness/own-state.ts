import { afterAll, vi } from "vitest";

// Runs before each file of a worker that many files share, one after the other. What they share is the code of packages,
// which is costly to read and to get going; our own modules are new to each, and its surroundings go with it.
vi.resetModules();
const before = { ...process.env };

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});
