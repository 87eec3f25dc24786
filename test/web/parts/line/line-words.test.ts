import { expect, test } from "vitest";
import type { WaitingLine } from "../../../../shared/line/waiting-line.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { sessionClock } from "../../../../web/features/consult/doctor-day/session-clock.ts";
import type { Directory } from "../../../../web/parts/directory/create-directory.ts";
import { placeText, reasonText, turnText, waitText } from "../../../../web/parts/line/line-words.ts";
import { dayVisit, eight, sessionDay } from "../day-visit.ts";

const at = (minutes: number) => eight + minutes * minute;
const line = (change: Partial<WaitingLine>): WaitingLine => ({
  number: 3,
  ahead: 1,
  expectedAt: at(30),
  startsAt: eight,
  dueAt: eight,
  begun: true,
  state: { status: "waiting", arrivedAt: at(-10) },
  ...change,
});

const notBegun = "Praktik belum mulai.";
const late = "Maaf, praktik terlambat mulai. Kami beri tahu di sini begitu mulai.";

test("until the doctor has begun no time is told that would slide: not begun, and late once somebody waits past theirs", () => {
  const told = [-10, -1, 0, 4, 5, 90].map((now) =>
    waitText(line({ begun: false, owedSince: eight, expectedAt: at(now + 21) }), at(now), "WIB"),
  );
  const ready = "Anda dipanggil begitu siap.";
  expect(told).toEqual([notBegun, notBegun, ready, ready, late, late]);
});

test("who comes to a practice whose hour has begun, before anybody was due, is told what its doctor is: on time", () => {
  const own = at(105);
  const waiting = { status: "waiting", arrivedAt: at(-10) } as const;
  const told = (now: number) => {
    const known = line({ begun: false, ahead: 0, dueAt: own, owedSince: own, state: waiting });
    const clock = sessionClock(sessionDay([dayVisit(8, waiting)]), at(now));
    return [waitText(known, at(now), "WIB"), clock.phase, clock.isLate];
  };
  const onTime = "Praktik tepat waktu. Jam Anda pukul 09.45\u00a0WIB.";
  expect([-1, 0, 86, 109, 110].map(told)).toEqual([
    [notBegun, "ahead", false],
    [onTime, "running", false],
    [onTime, "running", false],
    ["Anda dipanggil begitu siap.", "running", false],
    [late, "running", true],
  ]);
});

test("once the doctor has begun the turn has a time, told as a range that gets nearer, and no number as it is near", () => {
  const told = (now: number, change: Partial<WaitingLine> = {}) =>
    waitText(line({ ahead: 3, range: { from: at(16), until: at(44) }, ...change }), at(now), "WIB");
  const far = { expectedAt: at(60), range: { from: at(41), until: at(83) } };
  expect([told(0, far), told(0), told(21)]).toEqual([
    "Sekitar 08.40–09.25\u00a0WIB",
    "15–45\u00a0menit lagi",
    "Sebentar lagi, tetap dekat.",
  ]);
  expect(told(45)).toBe("Antrean berjalan lebih lama dari perkiraan.");
  expect(told(9, { ahead: 0 })).toBe("Anda dipanggil begitu siap.");
  expect(told(9, { stoppedSince: at(-6) })).toBe(
    "Praktik berhenti sejak 07.54\u00a0WIB. Kami beri tahu di sini begitu lanjut.",
  );
});

test("a turn that may come at once or in half an hour is told by its late end: nought is no promise", () => {
  const may = line({ ahead: 3, expectedAt: at(18), range: { from: at(1), until: at(29) } });
  expect(waitText(may, at(0), "WIB")).toBe("Paling lama 30\u00a0menit lagi");
});

test("an answer of before, which says no range, is told as one time", () => {
  expect(waitText(line({ ahead: 3 }), at(1), "WIB")).toBe("25–30\u00a0menit lagi");
});

test("who was called in is told so, and no time", () => {
  const called = line({ state: { status: "in-consultation", arrivedAt: at(0), admittedAt: at(1) } });
  expect([placeText(called), waitText(called, at(1), "WIB")]).toEqual(["Anda sudah dipanggil", ""]);
});

test("who was sent back to the line is asked to wait, and told no time: only the doctor knows it", () => {
  const paused = { status: "waiting", arrivedAt: at(0), pausedAt: at(9) } as const;
  const told = [0, 1].map((ahead) => {
    const known = line({ ahead, state: paused });
    return [placeText(known), waitText(known, at(9), "WIB")];
  });
  const said = ["Anda diminta menunggu sebentar.", "Anda dipanggil begitu siap."];
  expect(told).toEqual([said, said]);
});

test("who is still to come is told apart from who is here", () => {
  const told = [
    [4, undefined],
    [4, 1],
    [4, 4],
    [1, 1],
  ].map(([ahead = 0, notHere]) => placeText(line({ ahead, notHere })));
  expect(told).toEqual([
    "4 orang sebelum Anda",
    "4 orang sebelum Anda, 1 belum datang",
    "4 orang sebelum Anda, belum ada yang datang",
    "1 orang sebelum Anda, belum datang",
  ]);
  expect(waitText(line({ ahead: 1, notHere: 1 }), at(30), "WIB")).toBe("Anda dipanggil begitu siap.");
});

test("a turn that is not the place's own time is told with its reason, until one was called in", () => {
  const waiting = { status: "waiting", arrivedAt: at(15), turn: at(45) } as const;
  const told = [waiting, { ...waiting, turn: undefined }, { ...waiting, pausedAt: at(50) }].map((state) =>
    turnText(state, "booked", "WIB"),
  );
  const late = "Anda datang terlambat: urutannya seperti janji pukul 08.45\u00a0WIB. Itu bukan jam dipanggil.";
  expect(told).toEqual([late, undefined, undefined]);
  expect(turnText(waiting, "walk-in", "WIB")).toBe(
    "Tanpa janji, urutannya seperti janji pukul 08.45\u00a0WIB. Itu bukan jam dipanggil.",
  );
});

test("a place says why others are seen first, how many and not who; who goes first themselves is told so", () => {
  const waiting = { status: "waiting", arrivedAt: at(15), turn: at(15) } as const;
  const told = [{ emergencies: 1 }, { precedence: 2 }, { emergencies: 1, precedence: 1 }, {}].map((reasons) =>
    reasonText(line({ ahead: 3, state: waiting, ...reasons })),
  );
  expect(told).toEqual([
    "Ada 1 pasien gawat.",
    "Ada 2 pasien didahulukan.",
    "Ada 1 pasien gawat, 1 pasien didahulukan.",
    "",
  ]);
  const booked = { status: "booked" } as const;
  expect(reasonText(line({ ahead: 3, state: booked, precedence: 1 }))).toBe("Ada 1 pasien didahulukan.");
  const inside = { status: "in-consultation", arrivedAt: at(15), admittedAt: at(20) } as const;
  expect(reasonText(line({ state: inside, precedence: 1 }))).toBe("");
  expect(turnText(waiting, "booked", "WIB", at(45))).toBe(
    "Anda didahulukan: urutannya seperti janji pukul 08.15\u00a0WIB. Itu bukan jam dipanggil.",
  );
});

test("who was called and not there is told when, without a turn; once back, their turn and why it is that", () => {
  const skipped = { status: "waiting", arrivedAt: at(0), turn: at(5), skippedAt: at(72), times: 1 } as const;
  const known = line({ state: skipped });
  expect([placeText(known), waitText(known, at(80), "WIB"), turnText(skipped, "booked", "WIB")]).toEqual([
    "Giliran Anda terlewat",
    "Anda dipanggil pukul 09.12\u00a0WIB dan belum terlihat.",
    undefined,
  ]);
  const back = { status: "waiting", arrivedAt: at(0), turn: at(100), times: 1 } as const;
  expect(turnText(back, "booked", "WIB")).toBe(
    "Tadi belum terlihat: urutannya seperti janji pukul 09.40\u00a0WIB. Itu bukan jam dipanggil.",
  );
});

/** What of the district's directory says a doctor's name. */
const directory = {
  clinics: [{ practitioners: [{ id: "rahmawati-cikande", name: "dr. Rahmawati" }] }],
} as unknown as Directory;

test("a practice that is said to be late says by how much and when it begins, by its doctor's name where it is known", () => {
  const sessionId = "3604-kibin.2026-11-23.0800.rahmawati-cikande";
  const told = (now: number, change: Partial<WaitingLine> = {}, known?: Directory) =>
    waitText(line({ begun: false, delay: 20, owedSince: eight, sessionId, ...change }), at(now), "WIB", known);
  const by = "terlambat sekitar 20\u00a0menit. Praktik mulai sekitar 08.20\u00a0WIB.";
  expect([told(-10), told(19, {}, directory)]).toEqual([`Praktik ${by}`, `dr. Rahmawati ${by}`]);
  // Later than was said, it is late as ever; for whoever is not owed a turn it is not in time either.
  expect([told(20), told(20, { owedSince: at(60), dueAt: at(60) })]).toEqual([late, "Anda dipanggil begitu siap."]);
  expect(told(10, { begun: true, expectedAt: at(60) })).toBe("Sekitar 09.00–09.00\u00a0WIB");
});
