import { beforeEach, describe, expect, test, vi } from "vitest";
import { joinConsultation } from "../../../functions/consult/join-consultation.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { districtOfSlot } from "../../../functions/store/district/districts.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { roomName } from "../../../functions/video/room-name.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { bookingOf, colleague, morning, now, requestKey, siti } from "../booking/cikande.ts";
import { book, clock, outcomeOf, seated } from "../booking/use-cases.ts";
import { putSession } from "../store/use-table.ts";
import { rooms } from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning(now);

const slot = slotAt(morning(), 4);
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

beforeEach(() => void roomToken.mockClear());

describe("joining a consultation", () => {
  test("makes the visit's room and asks for a token that says who, until when, and that nobody publishes yet", async () => {
    const visit = await book(bookingOf(await seated(), slot), siti, requestKey());
    clock.now = slot.start;
    const expiresAt = slot.start + 10 * minute;
    expect(await join({ appointmentId: visit.id }, siti, requestKey())).toEqual({
      url: "wss://video.example",
      token: "a-token",
      expiresAt,
      mayPublish: false,
      state: { status: "booked" },
    });
    const room = await rooms.nameOf(visit);
    expect([...rooms.at.keys()]).toEqual([room]);
    const pass = { identity: "patient", mayPublish: false, expiresAt };
    expect(roomToken).toHaveBeenCalledExactlyOnceWith(room, pass, slot.start);
  });

  test("makes neither room nor token for a stranger, before it opens, in a closed session or without a video server", async () => {
    const { id } = await book(bookingOf(await seated(), slot), siti, requestKey());
    const asked = (caller: { role: "patient"; accountId: string } = siti) =>
      outcomeOf(join({ appointmentId: id }, caller, requestKey()));
    expect(await asked()).toBe("consult.too-early");
    clock.now = slot.start;
    expect(await asked({ role: "patient", accountId: "someone-else" })).toBe("patient.foreign");
    rooms.down = true;
    expect(await asked()).toBe("video.unavailable");
    rooms.down = false;
    await putSession(morning({ state: "closed", claims: { 4: id } }));
    expect(await asked()).toBe("consult.no-practice");
    expect([roomToken.mock.calls.length, rooms.at.size]).toEqual([0, 0]);
  });
});

test("a room's name is the same for a visit at its slot, another for another visit, time or doctor, and tells of none", () => {
  const secret = "a secret of the server";
  const of = (id: string, at = slot): string => roomName({ id, slot: at }, secret);
  const name = of("k4m7q2x9ta-K7M4QX");
  expect(name).toMatch(/^[\w-]{22}$/);
  expect(name).not.toContain("K7M4QX");
  const others = [
    of("k4m7q2x9ta-K7M4QA"),
    of("k4m7q2x9ta-K7M4QX", slotAt(morning(), 5)),
    of("k4m7q2x9ta-K7M4QX", { ...slotAt(colleague(), 1), start: slot.start }),
  ];
  expect(new Set([name, of("k4m7q2x9ta-K7M4QX"), ...others]).size).toBe(4);
});
