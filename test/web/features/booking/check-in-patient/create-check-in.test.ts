import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import { isBeingNoted, noteArrival } from "../../../../../web/features/booking/check-in-patient/create-check-in.ts";
import { deskText } from "../../../../../web/features/booking/desk/text.ts";
import { session } from "../../../../../web/session/session.ts";
import { keptChanges } from "../../../../../web/unsent/change.ts";
import { isToldOnce } from "../../../../../web/unsent/create-change-list.ts";
import { unsent } from "../../../../../web/unsent/unsent.ts";
import { dayVisit } from "../../../parts/day-visit.ts";

const visit = dayVisit(7, { status: "booked" });
const tokenOf = (claims: object): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

/** What the API says to the next requests; without a word there is no network. */
let answers: Response[];
/** How often the clinic was asked to note somebody. */
let asked: number;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  answers = [];
  asked = 0;
  vi.stubGlobal("fetch", async (url: string) => {
    if (!url.endsWith("/check-in")) throw new TypeError("no network");
    asked += 1;
    const answer = answers.shift();
    if (!answer) throw new TypeError("no network");
    return answer;
  });
  const now = Math.floor(Date.now() / 1000);
  session.begin({ idToken: tokenOf({ sub: "loket", iat: now, exp: now + 3_600 }), refreshToken: "again" });
});
afterEach(() => {
  unsent.forget();
  session.end();
  vi.useRealTimers();
});

/** Notes somebody as here, and lets so many seconds go by. */
const note = async (seconds: number): Promise<void> => {
  noteArrival(visit, "A-7", () => deskText().refused);
  await vi.advanceTimersByTimeAsync(seconds * 1_000);
};
const waiting = () => unsent.list().map(({ status, input, refused }) => ({ status, input, refused }));
/** What is sent of somebody who was noted at a moment: since then they are here, however long the network is away. */
const input = (notedAt: number) => ({
  appointmentId: visit.appointment.id,
  from: visit.appointment.slot,
  steps: 0,
  notedAt,
});

test("who comes is noted after ten seconds, and nothing waits on the device then", async () => {
  answers = [Response.json({ id: visit.appointment.id })];
  await note(9);
  expect([waiting()[0]?.status, asked, isBeingNoted(visit.appointment)]).toEqual(["waiting", 0, true]);
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.waitFor(() => expect(waiting()[0]?.status).not.toBe("sending"));
  expect([waiting()[0]?.status, asked, keptChanges.read()]).toEqual(["done", 1, undefined]);
});

test("until then it can be taken back: nothing is asked of anybody, and they stand where they stood", async () => {
  answers = [Response.json({})];
  await note(9);
  unsent.undo(unsent.list()[0]?.key ?? "");
  await vi.advanceTimersByTimeAsync(60_000);
  expect([waiting(), asked, isBeingNoted(visit.appointment)]).toEqual([[], 0, false]);
});

test("what the network does not take is kept on the device, by nobody's name, with when it was noted", async () => {
  const notedAt = Date.now();
  await note(16);
  await vi.waitFor(() => expect(waiting()[0]?.status).not.toBe("sending"));
  expect(waiting()).toEqual([{ status: "unsent", input: input(notedAt), refused: undefined }]);
  expect(JSON.stringify({ ...localStorage })).not.toContain(visit.patient.name);
});

test("who was called in vain goes back to the line, and it is told so, by the number as it is called", () => {
  const wordsOf = (state: VisitState): string | undefined => {
    noteArrival({ ...visit, appointment: { ...visit.appointment, state } }, "A-107", undefined);
    const told = unsent.list().at(-1)?.say?.().said;
    unsent.undo(unsent.list().at(-1)?.key ?? "");
    return told?.replace(/\p{Cf}/gu, "");
  };
  expect(wordsOf({ status: "booked" })).toBe("Pasien 7 (nomor A-107) akan dicatat hadir.");
  expect(wordsOf({ status: "waiting", arrivedAt: 0, skippedAt: 1, times: 1 })).toBe(
    "Pasien 7 (nomor A-107) kembali ke antrean.",
  );
});

test("who was noted, and was passed over or taken back since, can be noted again by the same page", async () => {
  answers = [Response.json({ id: visit.appointment.id })];
  await note(11);
  await vi.waitFor(() => expect(waiting()[0]?.status).toBe("done"));
  const noted = (state: VisitState): boolean => isBeingNoted({ ...visit.appointment, state });
  expect([
    noted({ status: "booked" }),
    noted({ status: "booked", steps: 1 }),
    noted({ status: "waiting", arrivedAt: 0, skippedAt: 1, times: 1, steps: 1 }),
  ]).toEqual([true, false, false]);
});

test("a refusal is told in the desk's words, and stays until somebody closes it", async () => {
  const notedAt = Date.now();
  answers = [Response.json({ code: "session.closed", message: "Silakan pilih jam lain." }, { status: 409 })];
  await note(11);
  await vi.waitFor(() => expect(waiting()[0]?.status).not.toBe("sending"));
  expect(waiting()).toEqual([{ status: "refused", input: input(notedAt), refused: "Jadwalnya sudah ditutup." }]);
  const [change] = unsent.list();
  expect(change && isToldOnce(change)).toBe(false);
});
