import { expect, test } from "vitest";
import { type Area, areas } from "../../shared/api/contract.ts";
import { importsOf } from "./imports-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/** Which areas each may know: the order they build on each other in (docs/architecture.md). A new area does not compile without. */
const mayKnow: Readonly<Record<Area, readonly Area[]>> = {
  people: [],
  place: ["people"],
  schedule: ["people", "place"],
  booking: ["people", "place", "schedule"],
  line: ["people", "place", "schedule", "booking"],
  consult: ["people", "place", "schedule", "booking", "line"],
  roster: ["people", "place", "schedule", "booking"],
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

test("each area knows only those it builds on: place ← schedule ← booking ← line ← consult", () => {
  expect(outOfOrder(sourceFiles())).toEqual([]);
});

test.each([
  ["functions/booking/check-in-patient.ts", "../consult/close-line.ts"],
  ["shared/api/schedule/get-clinic-day.ts", "../../booking/visit.ts"],
  ["shared/people/patient.ts", "../place/clinic.ts"],
  ["functions/roster/publish/publish-month.ts", "../../consult/close-line.ts"],
  ["shared/booking/visit.ts", "../roster/month/shift-code.ts"],
  ["shared/booking/displaced/offer.ts", "../../consult/presence.ts"],
  ["functions/booking/waitlist/offer-places.ts", "../../consult/close-line.ts"],
  ["shared/people/names/name-index.ts", "../../place/clinic.ts"],
  ["shared/booking/arrived-state.ts", "../line/turn-of.ts"],
  ["functions/line/get-waiting-line.ts", "../consult/look-into-rooms.ts"],
  ["shared/api/line/get-clinic-line.ts", "../../consult/visit-room.ts"],
  ["shared/roster/publish/here-already.ts", "../../line/line-of.ts"],
])("%s may not import %s", (path, specifier) => {
  expect(outOfOrder([planted(path, `import { x } from "${specifier}";`)])).toHaveLength(1);
});

test.each([
  ["functions/consult/close-line.ts", "../../shared/booking/appointment.ts"],
  ["functions/booking/check-in-patient.ts", "../visit/progress-visit.ts"],
  ["shared/consult/admit-patient.ts", "../booking/displaced/offer.ts"],
  ["shared/line/waiting-line.ts", "../booking/appointment.ts"],
  ["shared/consult/visit-room.ts", "../line/may-be-there.ts"],
])("%s may import %s", (path, specifier) => {
  expect(outOfOrder([planted(path, `import { x } from "${specifier}";`)])).toEqual([]);
});
