import { expect, test } from "vitest";
import { sideBySide } from "./side-by-side.mjs";

/** Tasks that end when they are told to, and what has begun and ended so far. */
const played = (lanes: Record<string, number>) => {
  const said: string[] = [];
  const end = new Map<string, () => void>();
  const tasks = Object.entries(lanes).map(([name, taken]) => ({
    lanes: taken,
    run: async () => {
      said.push(`${name} begins`);
      await new Promise<void>((done) => end.set(name, done));
      said.push(`${name} ends`);
    },
  }));
  const settle = () => new Promise((done) => setImmediate(done));
  const ends = async (name: string): Promise<string[]> => {
    end.get(name)?.();
    await settle();
    return said.splice(0);
  };
  return { tasks, ends, begun: async () => settle().then(() => said.splice(0)) };
};

test("tasks run side by side while there are lanes for them, and a small one goes before a wide one that must wait", async () => {
  const { tasks, ends, begun } = played({ journeys: 1, api: 1, unit: 2, lab: 1 });
  const all = sideBySide(tasks, 3);
  expect(await begun()).toEqual(["journeys begins", "api begins", "lab begins"]);
  expect(await ends("api")).toEqual(["api ends"]);
  expect(await ends("lab")).toEqual(["lab ends", "unit begins"]);
  expect(await ends("unit")).toEqual(["unit ends"]);
  expect(await ends("journeys")).toEqual(["journeys ends"]);
  await all;
});

test("one that takes more lanes than there are runs by itself", async () => {
  const { tasks, ends, begun } = played({ types: 1, unit: 4, lint: 1 });
  const all = sideBySide(tasks, 2);
  expect(await begun()).toEqual(["types begins", "lint begins"]);
  expect(await ends("types")).toEqual(["types ends"]);
  expect(await ends("lint")).toEqual(["lint ends", "unit begins"]);
  expect(await ends("unit")).toEqual(["unit ends"]);
  await all;
});
