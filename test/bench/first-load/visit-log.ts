import { median } from "../measure/median.ts";
import type { Load } from "./load-page.ts";

/** All visits of one kind: the medians, and each as it was. */
export type Visits = Load & { name: string; raw: Load[] };

/** Keeps whole visits where the rounds want one figure. */
export const createVisitLog = () => {
  const loads = new Map<string, Load[]>();
  return {
    /** A side of the rounds that makes one visit and tells its time. */
    side: (name: string, load: () => Promise<Load>) => async (): Promise<number> => {
      const one = await load();
      loads.set(name, [...(loads.get(name) ?? []), one]);
      return one.ms;
    },
    visits: (): Visits[] =>
      [...loads].map(([name, raw]) => ({
        name,
        ms: median(raw.map(({ ms }) => ms)),
        bytes: median(raw.map(({ bytes }) => bytes)),
        codeBytes: median(raw.map(({ codeBytes }) => codeBytes)),
        raw,
      })),
  };
};
