import { expect, test } from "vitest";
import { areas as withContracts } from "../../shared/api/contract.ts";
import { importsOf } from "./imports-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/** The line has rules alone: who asks about it asks *booking* or *consult*. */
const areas = [...withContracts, "line"] as const;
type Area = (typeof areas)[number];

/** Which areas each may know: the order they build on each other in (docs/architecture.md). A new area does not compile without. */
const mayKnow: Readonly<Record<Area, readonly Area[]>> = {
  people: [],
  place: ["people"],
  schedule: ["people", "place"],
  line: ["people", "place", "schedule"],
  booking: ["people", "place", "schedule", "line"],
  consult: ["people", "place", "schedule", "line", "booking"],
  roster: ["people", "place", "schedule", "line", "booking"],
};

/** The area whose nouns, contracts or use cases a file is of; a screen may show what any area knows. */
const areaOf = (path: string): Area | undefined => {
  const [, name] = /^(?:shared\/api|shared|functions)\/([a-z-]+)\//.exec(path) ?? [];
  return areas.find((area) => area === name);
};

const outOfOrder = (files: SourceFile[]): string[] =>
  files.flatMap((file) => {
    const own = areaOf(file.path);
    if (own === undefined) return [];
    return importsOf(file)
      .filter((path) => ![undefined, own, ...mayKnow[own]].includes(areaOf(path)))
      .map((path) => `${file.path} imports ${path}`);
  });

test("each area knows only those it builds on: place ← schedule ← line ← booking ← consult", () => {
  expect(outOfOrder(sourceFiles())).toEqual([]);
});

test.each([
  ["functions/booking/check-in-patient.ts", "../consult/close-line.ts"],
  ["shared/api/schedule/get-clinic-day.ts", "../../booking/visit.ts"],
  ["shared/people/patient.ts", "../place/clinic.ts"],
  ["functions/roster/publish/publish-month.ts", "../../consult/close-line.ts"],
  ["shared/booking/visit.ts", "../roster/month/shift-code.ts"],
  ["shared/line/by-turn.ts", "../booking/appointment.ts"],
  ["shared/booking/displaced/offer.ts", "../../consult/presence.ts"],
  ["functions/booking/waitlist/offer-places.ts", "../../consult/close-line.ts"],
  ["shared/people/names/name-index.ts", "../../place/clinic.ts"],
])("%s may not import %s", (path, specifier) => {
  expect(outOfOrder([planted(path, `import { x } from "${specifier}";`)])).toHaveLength(1);
});

test.each([
  ["functions/consult/close-line.ts", "../../shared/booking/appointment.ts"],
  ["functions/booking/check-in-patient.ts", "../visit/progress-visit.ts"],
  ["shared/consult/admit-patient.ts", "../booking/displaced/offer.ts"],
])("%s may import %s", (path, specifier) => {
  expect(outOfOrder([planted(path, `import { x } from "${specifier}";`)])).toEqual([]);
});
