import { expect, test } from "vitest";
import { type Area, areas } from "../../shared/api/contract.ts";
import { routes } from "../../shared/api/routes.ts";
import { importsOf } from "./imports-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

const useCases: ReadonlySet<string> = new Set(routes.map(({ name }) => name));

/** A use case's own files by its name: its decision, and what reads and writes for it. */
const roomsOf = (files: SourceFile[]): Map<string, Set<string>> => {
  const rooms = new Map<string, Set<string>>();
  for (const { path } of files) {
    const [, room = "", name = ""] = /^(?:shared|functions)\/(?!api\/)(.+)\/([\w-]+)\.ts$/.exec(path) ?? [];
    if (useCases.has(name)) rooms.set(name, (rooms.get(name) ?? new Set()).add(room));
  }
  return rooms;
};

const inTwoRooms = (files: SourceFile[]): string[] =>
  [...roomsOf(files)].flatMap(([name, rooms]) => (rooms.size > 1 ? [`${name}: ${[...rooms].join(", ")}`] : []));

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
  ["functions/booking/arrival/check-in-patient.ts", "../../consult/close-line.ts"],
  ["shared/api/schedule/get-clinic-day.ts", "../../booking/visit.ts"],
  ["shared/people/patient.ts", "../place/clinic.ts"],
  ["functions/roster/publish/publish-month.ts", "../../consult/close-line.ts"],
  ["shared/booking/visit.ts", "../roster/month/shift-code.ts"],
  ["shared/booking/displaced/offer.ts", "../../consult/presence.ts"],
  ["functions/booking/waitlist/offer-places.ts", "../../consult/close-line.ts"],
  ["shared/people/names/name-index.ts", "../../place/clinic.ts"],
  ["shared/booking/arrival/arrived-state.ts", "../../line/turn-of.ts"],
  ["functions/line/get-waiting-line.ts", "../consult/look-into-rooms.ts"],
  ["shared/api/line/get-clinic-line.ts", "../../consult/visit-room.ts"],
  ["shared/roster/publish/here-already.ts", "../../line/line-of.ts"],
])("%s may not import %s", (path, specifier) => {
  expect(outOfOrder([planted(path, `import { x } from "${specifier}";`)])).toHaveLength(1);
});

test.each([
  ["functions/consult/close-line.ts", "../../shared/booking/appointment.ts"],
  ["functions/booking/arrival/check-in-patient.ts", "../../visit/progress-visit.ts"],
  ["shared/consult/admit-patient.ts", "../booking/displaced/offer.ts"],
  ["shared/line/waiting-line.ts", "../booking/appointment.ts"],
  ["shared/consult/visit-room.ts", "../line/may-be-there.ts"],
])("%s may import %s", (path, specifier) => {
  expect(outOfOrder([planted(path, `import { x } from "${specifier}";`)])).toEqual([]);
});

test("a use case is decided in the room of its area in which it is carried out", () => {
  expect(inTwoRooms(sourceFiles())).toEqual([]);
  expect(
    inTwoRooms([
      planted("shared/roster/change/end-absence.ts", ""),
      planted("functions/roster/leave/end-absence.ts", ""),
    ]),
  ).toEqual(["end-absence: roster/change, roster/leave"]);
});

/** The area of each use case: where its contract says that it is. */
const areaOfUseCase: ReadonlyMap<string, Area> = new Map(routes.map(({ name, area }) => [name, area]));

/**
 * What lies below areas in every layer, tests too. A folder within a screen is the screen's own: the desk, of *booking*, has a
 * part of what *consult* does.
 */
const placed =
  /^(?:test\/)?(?:(?:shared\/api|shared|functions|lab\/crash-points)\/([a-z]+)\/(.+)|web\/features\/([a-z]+)\/([\w-]+)\/.+)$/;

const elsewhere = (files: SourceFile[]): string[] => [
  ...new Set(
    files.flatMap(({ path }) => {
      const [area = "", below = ""] = (placed.exec(path) ?? []).slice(1).filter(Boolean);
      return below
        .split("/")
        .map((part) => part.split(".")[0] ?? "")
        .filter((name) => areas.some((one) => one === area) && (areaOfUseCase.get(name) ?? area) !== area)
        .map((name) => `${name}: ${path}`);
    }),
  ),
];

test("a use case has one area in every layer, its screen's part and its tests as well", () => {
  expect(elsewhere(sourceFiles())).toEqual([]);
  const planned = [
    "web/features/booking/skip-patient/text.ts",
    "test/functions/consult/check-in-patient.test.ts",
    "test/lab/crash-points/line/book-appointment.ts",
    "test/web/features/consult/skip-patient/a.test.ts",
    "web/features/booking/desk/skip-patient/text.ts",
  ];
  expect(elsewhere(planned.map((path) => planted(path, "")))).toHaveLength(3);
});

/** Folders of screens that are neither a screen, which has a page, nor a use case's part in one. */
const nameless = (files: SourceFile[]): string[] => {
  const folders = new Map<string, boolean>();
  for (const { path } of files) {
    const [, folder = "", file = ""] = /^web\/features\/[\w-]+\/([\w-]+)\/(.+)$/.exec(path) ?? [];
    if (folder) folders.set(folder, (folders.get(folder) ?? useCases.has(folder)) || file === "page.tsx");
  }
  return [...folders].flatMap(([folder, isNamed]) => (isNamed ? [] : [folder]));
};

test("a folder of the features is a screen or bears its use case's name, so that one search finds all of it", () => {
  expect(nameless(sourceFiles())).toEqual([]);
  const part = planted("web/features/booking/say-here/text.ts", "");
  expect(nameless([part])).toEqual(["say-here"]);
  expect(nameless([part, planted("web/features/booking/say-here/page.tsx", "")])).toEqual([]);
});
