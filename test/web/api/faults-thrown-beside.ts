import { vi } from "vitest";

/** What is thrown beside what goes on, caught where a browser would show it; until globals are given back. */
export const faultsThrownBeside = (): unknown[] => {
  const thrown: unknown[] = [];
  vi.stubGlobal("queueMicrotask", (work: () => void) => {
    try {
      work();
    } catch (fault) {
      thrown.push(fault);
    }
  });
  return thrown;
};
