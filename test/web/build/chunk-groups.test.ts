import { join } from "node:path";
import { expect, test } from "vitest";
import { chunkGroups } from "../../../web/build/chunk-groups.ts";
import { pageOf, type Screen, screensOf } from "../../../web/build/screen-list.ts";

const workplaces = (await screensOf("staff")).filter(({ route }) => route.place);

/** Who imports what, as the bundler tells it. */
const graphOf = (importers: Record<string, readonly Screen[]>) => ({
  getModuleInfo: (id: string) => ({ id, importers: (importers[id] ?? []).map(pageOf) }),
});

const chunkOf = (id: string, by: readonly Screen[]): string | null => {
  const graph = graphOf({ [id]: by });
  const names = chunkGroups("staff", workplaces).map(({ name }) => name(id, graph));
  return names.find((name) => name !== null) ?? null;
};

const part = join(import.meta.dirname, "part.ts");
const twoThirds = Math.ceil((workplaces.length * 2) / 3);

test.each<[string, readonly Screen[], string | null]>([
  ["one workplace alone needs is the bundler's to place", workplaces.slice(0, 1), null],
  ["two need is theirs", workplaces.slice(0, 2), "shared-0-1"],
  ["two others need is another chunk", [workplaces[0], workplaces[2]].filter((one) => one !== undefined), "shared-0-2"],
  [
    "not quite two thirds need is theirs",
    workplaces.slice(0, twoThirds - 1),
    `shared-${workplaces
      .slice(0, twoThirds - 1)
      .map((_, place) => place)
      .join("-")}`,
  ],
  ["two thirds need comes with all", workplaces.slice(0, twoThirds), "common"],
])("what %s", (_, by, chunk) => {
  expect(chunkOf(part, by)).toBe(chunk);
});

test("English texts are a chunk of their own, whoever needs them", () => {
  expect(chunkOf(part.replace(".ts", ".en.ts"), workplaces)).toBe("english");
});
