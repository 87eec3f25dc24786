import { beforeEach, describe, expect, test } from "vitest";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { saveProgress } from "../../../../functions/store/appointment/save-progress.ts";
import { visitOf } from "../../../../functions/store/appointment/visits.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { struckAttribute } from "../../../../functions/store/session/struck.ts";
import { itemAt } from "../../../../functions/store/table/items.ts";
import { appointmentKey, sessionKey } from "../../../../functions/store/table/keys.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import { slotAt, slotEnd } from "../../../../shared/schedule/slot.ts";
import { countRequests, needTrueCounts } from "../../store/count-requests.ts";
import { patientOf } from "../../store/patient-of.ts";
import { put, putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { bookingOf, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { book, cancel, clock, outcomeOf, reschedule, seated } from "../use-cases.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning())]);
});

const from = slotAt(morning(), 2);
const desk = { role: "registrar", accountId: "loket", clinicIds: ["3604-cikande"] } as const;
const booked = async () => {
  const person = await seated();
  const { id } = await book(bookingOf(person, from), siti, requestKey());
  return { person, id };
};

describe("a cancellation", () => {
  test("frees the slot at once, in one request, and leaves the visit cancelled", async () => {
    const { person, id } = await booked();
    const cost = await countRequests(async () => {
      expect(await cancel({ appointmentId: id, from }, siti, requestKey())).toEqual({
        id,
        slot: from,
        state: { status: "cancelled", cancelledAt: now },
      });
    });
    expect(cost.commands).toEqual(["TransactWriteItems"]);
    expect((await sessionOf(from.sessionId))?.claims).toEqual({});
    expect(await patientOf(person.id)).toEqual(person);
    expect((await appointmentOf(id))?.state).toEqual({ status: "cancelled", cancelledAt: now });
    expect(await outcomeOf(book(bookingOf(await seated(), from), siti, requestKey()))).toBe("accepted");
  });

  test("costs 10 units: the visit, its session, its calendar, its place among the past ones and the receipt; a move 8", async (context) => {
    needTrueCounts(context);
    const { id } = await booked();
    const to = slotAt(morning(), 9);
    const moved = await countRequests(() =>
      reschedule({ appointmentId: id, service: "umum", from, to }, siti, requestKey()),
    );
    const cancelled = await countRequests(() => cancel({ appointmentId: id, from: to }, siti, requestKey()));
    expect([moved.units, cancelled.units]).toEqual([8, 10]);
  });

  test("of somebody who was seen as expected is refused once they have come; seen as waiting, they may be", async () => {
    const { id } = await booked();
    const step = { state: { status: "waiting", arrivedAt: now } } as const;
    await saveProgress((await visitOf(id)).appointment, step);
    const as = (seen: "booked" | "waiting") => outcomeOf(cancel({ appointmentId: id, from, seen }, desk, requestKey()));
    expect(await as("booked")).toBe("appointment.changed");
    expect((await appointmentOf(id))?.state).toEqual(step.state);
    expect(await as("waiting")).toBe("accepted");
  });

  test("repeated under its key says the same again, though the slot is another's by now", async () => {
    const { id } = await booked();
    const key = requestKey();
    const first = await cancel({ appointmentId: id, from }, siti, key);
    const next = await book(bookingOf(await seated(), from), siti, requestKey());
    clock.now = now + 1000;
    expect(await cancel({ appointmentId: id, from }, siti, key)).toEqual(first);
    expect((await sessionOf(from.sessionId))?.claims).toEqual({ 2: next.id });
    expect(await outcomeOf(cancel({ appointmentId: id, from }, siti, requestKey()))).toBe("appointment.final");
  });

  test("is the desk's whoever it is for, and a patient's for their own only", async () => {
    const { id } = await booked();
    const request = { appointmentId: id, from };
    const stranger = { role: "patient", accountId: "someone-else" } as const;
    expect(await outcomeOf(cancel(request, stranger, requestKey()))).toBe("patient.foreign");
    expect(await outcomeOf(cancel(request, desk, requestKey()))).toBe("accepted");
  });

  test("frees the slot of a visit that can't be read, by its patient and by the desk, and the account has its place back", async () => {
    const before = await itemAt(sessionKey(from.sessionId));
    for (const caller of [siti, desk]) {
      const { person, id } = await booked();
      await put({ ...((await itemAt(appointmentKey(id))) ?? expect.fail()), mode: 7 });
      expect(await outcomeOf(cancel({ appointmentId: id, from }, caller, requestKey()))).toBe("accepted");
      const struck = caller === desk ? { [struckAttribute(from.number)]: id } : {};
      expect(await itemAt(sessionKey(from.sessionId))).toEqual({ ...before, ...struck });
      expect(await patientOf(person.id)).toEqual(person);
    }
  });

  test("of a visit or a patient that is not there is told so to the desk", async () => {
    const { id } = await booked();
    const at = (appointmentId: string) => outcomeOf(cancel({ appointmentId, from }, desk, requestKey()));
    expect(await at(`${id.slice(0, 11)}AAAAAA`)).toBe("appointment.unknown");
    expect(await at("b3c4d5e6fa-A3C4D6")).toBe("appointment.unknown");
  });

  test("of a visit that was moved since is refused, and the visit stays", async () => {
    const { id } = await booked();
    const to = slotAt(morning(), 9);
    await reschedule({ appointmentId: id, service: "umum", from, to }, siti, requestKey());
    expect(await outcomeOf(cancel({ appointmentId: id, from }, siti, requestKey()))).toBe("appointment.changed");
    expect((await sessionOf(from.sessionId))?.claims).toEqual({ 9: id });
  });

  test("of who did not come is refused once the session is over, and they are counted as not there", async () => {
    const { id } = await booked();
    clock.now = sessionEnd(morning());
    for (const caller of [siti, desk])
      expect(await outcomeOf(cancel({ appointmentId: id, from }, caller, requestKey()))).toBe(
        "appointment.session-over",
      );
    expect((await appointmentOf(id))?.state).toEqual({ status: "booked" });
    clock.now -= 1;
    expect(await outcomeOf(cancel({ appointmentId: id, from }, siti, requestKey()))).toBe("accepted");
  });

  test("at a time that its session has no more is possible until then, though what is left of the session is over", async () => {
    const person = await seated();
    const late = slotAt(morning(), 9);
    const { id } = await book(bookingOf(person, late), siti, requestKey());
    const session = await sessionOf(late.sessionId);
    await putSession({ ...(session ?? expect.fail()), count: 2 });
    clock.now = slotEnd(late);
    expect(await outcomeOf(cancel({ appointmentId: id, from: late }, siti, requestKey()))).toBe(
      "appointment.session-over",
    );
    clock.now -= 1;
    expect(await outcomeOf(cancel({ appointmentId: id, from: late }, siti, requestKey()))).toBe("accepted");
  });

  test("comes too late for who is with the doctor", async () => {
    const { id } = await booked();
    const { appointment: visit } = await visitOf(id);
    const waiting = { status: "waiting", arrivedAt: now } as const;
    const admitted = { status: "in-consultation", arrivedAt: now, admittedAt: now } as const;
    await saveProgress(visit, { state: waiting });
    await saveProgress({ ...visit, state: waiting }, { state: admitted });
    expect(await outcomeOf(cancel({ appointmentId: id, from }, siti, requestKey()))).toBe(
      "appointment.in-consultation",
    );
    expect((await sessionOf(from.sessionId))?.claims).toEqual({ 2: id });
  });

  test("races a booking of the same slot: the slot ends with exactly one holder or none", async () => {
    const { id } = await booked();
    const person = await seated();
    const [, booking] = await Promise.all([
      cancel({ appointmentId: id, from }, siti, requestKey()),
      outcomeOf(book(bookingOf(person, from), siti, requestKey())),
    ]);
    const holders = Object.values((await sessionOf(from.sessionId))?.claims ?? {});
    expect(holders.length).toBe(booking === "accepted" ? 1 : 0);
    expect(holders).not.toContain(id);
  });
});
