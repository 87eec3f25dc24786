import { beforeEach, describe, expect, test, vi } from "vitest";
import { joinConsultation } from "../../../functions/consult/join-consultation.ts";
import { visitOf } from "../../../functions/store/visit-of.ts";
import { roomName } from "../../../functions/video/room-name.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { bookingOf, morning, now, requestKey, serang, siti } from "../booking/cikande.ts";
import { book, clock, outcomeOf, seated } from "../booking/use-cases.ts";
import { putDistrict, putSession, useTable } from "../store/use-table.ts";

useTable();

const slot = slotAt(morning(), 4);
const roomToken = vi.fn(async () => ({ url: "wss://video.example", token: "a-token" }));
const join = joinConsultation({ visitOf, roomToken, now: () => clock.now });

beforeEach(async () => {
  clock.now = now;
  vi.clearAllMocks();
  await Promise.all([putDistrict(serang), putSession(morning())]);
});

describe("joining a consultation", () => {
  test("asks for a token that says who, until when, and that nobody publishes yet", async () => {
    const { id } = await book(bookingOf(await seated(), slot), siti, requestKey());
    clock.now = slot.start;
    const [expiresAt, closesAt] = [slot.start + 10 * minute, slot.start + 40 * minute];
    expect(await join({ appointmentId: id }, siti, requestKey())).toEqual({
      url: "wss://video.example",
      token: "a-token",
      expiresAt,
      mayPublish: false,
      closesAt,
      state: { status: "booked" },
    });
    const pass = { identity: "patient", mayPublish: false, expiresAt, closesAt };
    expect(roomToken).toHaveBeenCalledExactlyOnceWith(id, pass, slot.start);
  });

  test("makes no token for a stranger, or outside the window", async () => {
    const { id } = await book(bookingOf(await seated(), slot), siti, requestKey());
    clock.now = slot.start;
    const stranger = { role: "patient", accountId: "someone-else" } as const;
    expect(await outcomeOf(join({ appointmentId: id }, stranger, requestKey()))).toBe("patient.foreign");
    clock.now = now;
    expect(await outcomeOf(join({ appointmentId: id }, siti, requestKey()))).toBe("consult.too-early");
    expect(roomToken).not.toHaveBeenCalled();
  });
});

test("a room's name is the same for a visit, another for another, and names neither patient nor code", () => {
  const name = roomName("k4m7q2x9ta-K7M4QX", "a secret of the server");
  expect(name).toMatch(/^[\w-]{22}$/);
  expect(name).toBe(roomName("k4m7q2x9ta-K7M4QX", "a secret of the server"));
  expect(name).not.toBe(roomName("k4m7q2x9ta-K7M4QA", "a secret of the server"));
  expect(name).not.toContain("K7M4QX");
});
