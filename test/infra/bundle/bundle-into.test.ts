import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundleInto } from "../../../infra/bundle/bundle-into.ts";
import { scratchFolder } from "../../harness/scratch-folder.ts";

/** A function of these files, as it stands in its bundle. */
const bundled = async (files: Record<string, string>, entry: string) => {
  const folder = scratchFolder("bundle");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const into = join(folder, "out");
  mkdirSync(into);
  writeFileSync(join(into, "package.json"), '{ "type": "commonjs" }');
  await bundleInto(into, join(folder, entry));
  const file = join(into, "index.js");
  return { text: readFileSync(file, "utf8"), loaded: createRequire(file)(file) as { handler: unknown } };
};

const contractFile = `
  const contract = (definition: object) => definition;
  const more = ["place.full"];
  export const some = contract({
    name: "some", summary: \`Says ", summary: what it is for.\`, refusals: ["slot.taken", ...more],
    touches: { patient: "write" as const }, path: "/some",
  });
  /** None of these is a contract's. */
  export const others = { summary: "Sakit gigi", refusals: ["a"], touches: { a: "b" }, text: 'contract({ summary: "x" })' };
`;

describe("a function's bundle", () => {
  test("has nothing of what a contract says of itself, and all else as it is written", async () => {
    const files = {
      "shared/some.ts": contractFile,
      "functions/api/one.ts":
        'import { others, some } from "../../shared/some.ts"; export const handler = [some, others];',
    };
    const { loaded } = await bundled(files, "functions/api/one.ts");
    expect(loaded.handler).toEqual([
      { name: "some", path: "/some" },
      { summary: "Sakit gigi", refusals: ["a"], touches: { a: "b" }, text: 'contract({ summary: "x" })' },
    ]);
  });

  const schemas = `
    const z = { globalRegistry: {} };
    const schema = (name: string) => ({ name, register: (_: object, says: object) => ({ name, ...says }) });
    export const none = schema("none").register(z.globalRegistry, { id: "None", says: "none" });
    export const named = schema("named").register(z.globalRegistry, { says: "none", names: "clinic" });
    export const personal = schema("personal").register(z.globalRegistry, { id: "Person", says: "personal" });
  `;
  const asked =
    'import * as all from "../../shared/all.ts"; export const handler = [all.none, all.named, all.personal];';

  test.each([
    [
      "functions/api/one.ts",
      [
        { names: "clinic", says: "none" },
        { id: "Person", says: "personal" },
      ],
    ],
    ["functions/events/one.ts", [{}, {}]],
  ])(
    "%s keeps of its schemas' words what tells of a person, where it answers anybody",
    async (entry, [named, personal]) => {
      const { loaded } = await bundled({ "shared/all.ts": schemas, [entry]: asked }, entry);
      expect(JSON.parse(JSON.stringify(loaded.handler))).toEqual([
        { name: "none" },
        { name: "named", ...named },
        { name: "personal", ...personal },
      ]);
    },
  );

  test("that follows an event keeps nothing of what it touches, for its grants alone", async () => {
    const entry = "functions/events/one.ts";
    const text = 'export const handler = { kind: "end", touches: { due: "write" }, work: 1 };';
    expect((await bundled({ [entry]: text }, entry)).loaded.handler).toEqual({ kind: "end", work: 1 });
  });

  test("has the words of what it may refuse, and not those of what only others of the area do", async () => {
    const entry = "functions/api/one.ts";
    const { loaded } = await bundled(
      {
        "shared/place/refusals.ts": `
          const most = 3;
          export const placeRefusals = {
            "place.full": { status: 409, id: \`Hanya ${"$"}{most}, ", en: tempat.\`, en: "Only three." },
            "place.closed": { status: 409, id: 'Tempat "itu" tutup.', en: "It is closed." },
            "place.unknown": { status: 404, id: "Tidak ada.", en: "There is none." },
          } as const;
        `,
        "shared/place/offers.ts":
          'export const offers = { "place.unknown": { status: 404, id: "Tidak ada.", en: "There is none." } };',
        [entry]: `
          import { offers } from "../../shared/place/offers.ts";
          import { placeRefusals } from "../../shared/place/refusals.ts";
          export const handler = { words: placeRefusals, offers: Object.values(offers), thrown: () => "place.closed" };
        `,
      },
      entry,
    );
    expect(JSON.parse(JSON.stringify(loaded.handler))).toEqual({
      words: {
        "place.closed": { status: 409, id: 'Tempat "itu" tutup.', en: "It is closed." },
        "place.unknown": { status: 404, id: "Tidak ada.", en: "There is none." },
      },
      offers: [{ status: 404, id: "Tidak ada.", en: "There is none." }],
    });
  });
});
