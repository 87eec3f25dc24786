import fc from "fast-check";
import { expect, test } from "vitest";
import { ShiftCode } from "../../../../../shared/roster/month/shift-code.ts";
import {
  emptyCode,
  hoursOvernight,
  readCodes,
  type WrittenCode,
  writtenCode,
  wrongClock,
} from "../../../../../web/features/roster/shift-codes/written-code.ts";

const morning: ShiftCode = {
  code: "P",
  name: "Pagi",
  hours: { from: 450, to: 840 },
  friday: { from: 450, to: 690 },
  ramadan: { hours: { from: 480, to: 780 }, friday: { from: 480, to: 660 } },
  practice: { services: ["umum", "kronis"], minutes: 15, places: 20 },
};
const night: ShiftCode = { code: "M", name: "Malam", hours: { from: 1260, to: 1860 } };
const posyandu: ShiftCode = { ...night, code: "PY", outpost: { kind: "posyandu", name: "Posyandu Melati 2" } };
const pustu: ShiftCode = {
  code: "PK",
  name: "Pustu",
  hours: night.hours,
  outpost: { kind: "pustu", name: "Pustu Kadikaran" },
  practice: { channel: "in-person", services: ["umum"], minutes: 15 },
};
const pagi: WrittenCode = { ...emptyCode, code: "P", name: "Pagi", from: "07.30", to: "14.00" };
const problems = (...written: WrittenCode[]) => readCodes(written).problems.map((found) => [...found]);
const nothing: ReadonlySet<string> = new Set();

test("a code is filled in as it is known, and read back the same, a night beyond midnight too", () => {
  expect(writtenCode(morning)).toEqual({
    code: "P",
    name: "Pagi",
    from: "07.30",
    to: "14.00",
    fridayFrom: "07.30",
    fridayTo: "11.30",
    ramadanFrom: "08.00",
    ramadanTo: "13.00",
    ramadanFridayFrom: "08.00",
    ramadanFridayTo: "11.00",
    placeKind: "here",
    placeName: "",
    services: ["umum", "kronis"],
    channel: "video",
    minutes: "15",
    places: "20",
  });
  expect(readCodes([morning, night, posyandu, pustu].map(writtenCode))).toEqual({
    codes: [morning, night, posyandu, pustu],
    problems: [nothing, nothing, nothing, nothing],
  });
});

test("small letters and blanks around are no mistake", () => {
  expect(readCodes([{ ...pagi, code: " p1 ", name: " Pagi " }])).toEqual({
    codes: [{ code: "P1", name: "Pagi", hours: { from: 450, to: 840 } }],
    problems: [nothing],
  });
});

test("the name of a place is one line, and the puskesmas itself needs none", () => {
  const at = (placeKind: WrittenCode["placeKind"], placeName: string) =>
    readCodes([{ ...pagi, placeKind, placeName }]).codes[0]?.outpost;
  expect(at("pustu", "  Pustu   Kadikaran ")).toEqual({ kind: "pustu", name: "Pustu Kadikaran" });
  expect(at("here", "Pustu Kadikaran")).toBeUndefined();
});

test("a clock may be written with a point, a colon or neither", () => {
  const hours = ["07.30", "7:30", "0730", "730"].map((from) => readCodes([{ ...pagi, from }]).codes[0]?.hours);
  expect(hours).toEqual(Array(4).fill({ from: 450, to: 840 }));
});

test.each<[Partial<WrittenCode>, string[]]>([
  [{ code: "" }, ["code"]],
  [{ code: "1P" }, ["code"]],
  [{ code: "PAGIS" }, ["code"]],
  [{ name: " " }, ["name"]],
  [{ from: "" }, ["hours"]],
  [{ to: "14.03" }, ["hours"]],
  [{ to: "25.00" }, ["hours"]],
  [{ to: "pagi" }, ["hours"]],
  [{ fridayFrom: "07.30" }, ["friday"]],
  [{ ramadanFrom: "08.00" }, ["ramadan"]],
  [{ ramadanFridayFrom: "08.00", ramadanFridayTo: "11.00" }, ["ramadan"]],
  [{ placeKind: "mobile", placeName: "  " }, ["place"]],
  [{ placeKind: "mobile", placeName: "x".repeat(41) }, ["place"]],
  [{ services: ["umum"], minutes: "7" }, ["minutes"]],
  [{ services: ["umum"], places: "0" }, ["places"]],
  [{ services: ["umum"], places: "banyak" }, ["places"]],
])("%j is to be mended at %j", (part, found) => {
  expect(problems({ ...pagi, ...part })).toEqual([found]);
});

const clocks = fc.constantFrom("", "00.00", "07.30", "07.31", "14.00", "23.55");
const anything = fc.record({
  code: fc.constantFrom("", "P", "p1", "1P", "PAGI", "PAGIS", "P-"),
  name: fc.constantFrom("", "Pagi", "x".repeat(60), "x".repeat(61)),
  from: clocks,
  to: clocks,
  fridayFrom: clocks,
  fridayTo: clocks,
  ramadanFrom: clocks,
  ramadanTo: clocks,
  ramadanFridayFrom: clocks,
  ramadanFridayTo: clocks,
  placeKind: fc.constantFrom<WrittenCode["placeKind"][]>("here", "pustu", "posyandu", "mobile"),
  placeName: fc.constantFrom("", " ", "Pustu Kadikaran", "x".repeat(40), "x".repeat(41)),
  channel: fc.constantFrom<WrittenCode["channel"][]>("video", "in-person"),
  services: fc.constantFrom<string[]>([], ["umum"]),
  minutes: fc.constantFrom("", "0", "5", "7", "15", "120", "125", "x"),
  places: fc.constantFrom("", "0", "1", "1.5", "96", "97", "x"),
});

test("what is sent is what the schema takes, and nothing that it takes is held back", () => {
  fc.assert(
    fc.property(anything, (written) => {
      const { codes, problems } = readCodes([written]);
      expect(ShiftCode.safeParse(codes[0]).success).toBe(problems[0]?.size === 0);
    }),
    { numRuns: 2_000 },
  );
});

test("of two that are called the same the later one says so", () => {
  expect(problems(pagi, { ...pagi, code: "p", name: "Lain" })).toEqual([[], ["twice"]]);
  const three = [pagi, { ...pagi, code: "S" }, { ...pagi, code: " s" }];
  expect(problems(...three)).toEqual([[], [], ["twice"]]);
  expect(problems({ ...pagi, code: "" }, { ...pagi, code: "" })).toEqual([["code"], ["code"]]);
});

test("of two clocks the first is to mend where it is none, and else the end", () => {
  expect(["13.00", "08.00", "13", ""].map(wrongClock)).toEqual(["to", "to", "from", "from"]);
});

test("a shift that ends before it begins ends the next day, after as many hours", () => {
  expect([hoursOvernight("13.00", "12.00"), hoursOvernight("21.00", "07.30")]).toEqual([23, 10.5]);
  expect([hoursOvernight("07.30", "14.00"), hoursOvernight("14.00", ""), hoursOvernight("", "")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
