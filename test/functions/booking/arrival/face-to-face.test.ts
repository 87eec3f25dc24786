import { beforeEach, describe, expect, test, vi } from "vitest";
import { joinConsultation } from "../../../../functions/consult/join-consultation.ts";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { visitOf } from "../../../../functions/store/appointment/visits.ts";
import { districtOfSlot } from "../../../../functions/store/district/districts.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { modeAt } from "../../../../shared/booking/mode-at.ts";
import type { Site } from "../../../../shared/place/site.ts";
import { type Slot, slotAt } from "../../../../shared/schedule/slot.ts";
import { rooms } from "../../consult/use-cases.ts";
import { countRequests, needTrueCounts } from "../../store/count-requests.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, bookingOf, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { book, clock, outcomeOf, reschedule, seated, walkIn } from "../use-cases.ts";

useTable();

const comeTo: Site = { kind: "pustu", name: "Pustu Kadikaran" };
const there = slotAt(morning({ comeTo }), 4);
const byVideo: Slot = slotAt(morning(), 4);

const roomToken = vi.fn(async () => ({ url: "wss://video.example", token: "a-token" }));
const join = joinConsultation({
  visitOf,
  appointmentOf,
  sessionOf,
  districtOfSlot,
  roomToken,
  rooms,
  now: () => clock.now,
});
const bookAt = async (slot: Slot) => book(bookingOf(await seated(), slot), siti, requestKey());

beforeEach(async () => {
  clock.now = now;
  await putDistrict(serang);
  await putSession(morning({ comeTo }));
  await putSession(afternoon());
});

describe("a session to whose place patients come", () => {
  test("is booked as such, with the place on the visit, and gives no key to a room", async () => {
    const visit = await bookAt(there);
    expect([visit.mode, visit.slot]).toEqual(["in-person", there]);
    clock.now = there.start;
    expect(await outcomeOf(join({ appointmentId: visit.id }, siti, requestKey()))).toBe("consult.in-person");
    expect(roomToken).not.toHaveBeenCalled();
  });

  test("is not booked by who was not told the place, or another, and has the right one with the refusal", async () => {
    const others: Slot[] = [
      byVideo,
      { ...there, comeTo: { kind: "puskesmas" } },
      { ...there, comeTo: { kind: "pustu", name: "Pustu Sukamaju" } },
      { ...there, comeTo: { kind: "posyandu", name: "Pustu Kadikaran" } },
    ];
    for (const slot of others) {
      const error = await bookAt(slot).catch((cause: unknown) => cause);
      expect(error).toMatchObject({ code: "session.other-place" });
      expect(error).toMatchObject({ details: { days: [{ sessions: [{ comeTo }, {}] }] } });
    }
    expect((await sessionOf(there.sessionId))?.claims).toEqual({});
  });

  test("is not booked by who was told a number that is called otherwise, and has the right one with the refusal", async () => {
    await putSession(morning({ comeTo, series: 2 }));
    const others: Slot[] = [there, { ...there, series: 1 }];
    for (const slot of others) {
      const error = await bookAt(slot).catch((cause: unknown) => cause);
      expect(error).toMatchObject({ code: "slot.off-grid", details: { days: [{ sessions: [{ series: 2 }, {}] }] } });
    }
    const told = slotAt(morning({ comeTo, series: 2 }), 4);
    expect((await bookAt(told)).slot).toEqual({ ...there, series: 2 });
  });

  test("takes who moves there out of their video room, and gives it back with a move to a time by video", async () => {
    const later = slotAt(afternoon(), 1);
    const visit = await bookAt(later);
    const move = (from: Slot, to: Slot) =>
      reschedule({ appointmentId: visit.id, service: "umum", from, to }, siti, requestKey());
    const stands = async () => {
      const { mode, slot } = (await appointmentOf(visit.id)) ?? {};
      return { mode, slot };
    };
    await move(later, there);
    expect(await stands()).toEqual({ mode: "in-person", slot: there });
    await move(there, later);
    expect(await stands()).toEqual({ mode: "video", slot: later });
    expect(await outcomeOf(move(later, byVideo))).toBe("session.other-place");
  });

  test("takes walk-ins at its place", async () => {
    const person = { name: "Warga", birthDate: "1990-07-01", sex: "female" } as const;
    const desk = { role: "registrar", accountId: "loket", clinicIds: ["3604-cikande"] } as const;
    const request = { sessionId: there.sessionId, service: "umum", patient: person, complaint: "" };
    const { appointment } = await walkIn(request, desk, requestKey());
    expect([appointment.mode, appointment.slot]).toEqual(["in-person", slotAt(morning({ comeTo }), 1)]);
  });

  test("costs a booking no more than one by video, from the first to the last of 24 places", async (context) => {
    needTrueCounts(context);
    for (let number = 1; number <= 24; number += 1) {
      const request = bookingOf(await seated(), slotAt(morning({ comeTo }), number));
      const { units } = await countRequests(() => book(request, siti, requestKey()));
      expect(units).toBe(6);
    }
  });
});

test("a session by video is not booked by who thinks that it is somewhere", async () => {
  const slot: Slot = { ...slotAt(afternoon(), 2), comeTo };
  expect(await outcomeOf(bookAt(slot))).toBe("session.other-place");
});

test("how two meet follows from the place", () => {
  const here: Slot = { ...byVideo, comeTo: { kind: "puskesmas" } };
  expect([byVideo, there, here].map(modeAt)).toEqual(["video", "in-person", "in-person"]);
});
