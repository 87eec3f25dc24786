import { beforeEach, describe, expect, test } from "vitest";
import { checkInAtDoor } from "../../../../functions/booking/door/check-in-at-door.ts";
import { doorCodes } from "../../../../functions/booking/door/door-codes.ts";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { saveProgress } from "../../../../functions/store/appointment/save-progress.ts";
import { spendDoorTry } from "../../../../functions/store/appointment/spend-door-try.ts";
import { visitOf } from "../../../../functions/store/appointment/visits.ts";
import { districtOfSlot } from "../../../../functions/store/district/districts.ts";
import { doorOf, saveDoor } from "../../../../functions/store/door/doors.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { progressVisit as progress } from "../../../../functions/visit/progress-visit.ts";
import { checkInAtDoor as contract } from "../../../../shared/api/booking/check-in-at-door.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { codeLasts } from "../../../../shared/booking/door/door-code.ts";
import type { ActorOf } from "../../../../shared/identity/actor.ts";
import { type Slot, slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { bookedAt, stateOf, takeBackCheckIn } from "../../consult/use-cases.ts";
import { asListed } from "../../http/as-listed.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { morning, requestKey, serang, now as sevenOClock, siti } from "../cikande.ts";
import { clock, outcomeOf } from "../use-cases.ts";

useTable();

const clinicId = "3604-cikande";
const house = { comeTo: { kind: "puskesmas" } } as const;
const door = { secret: "K7QF2M3DXT4ABWPN", revision: 1 };
const budi = { ...siti, accountId: "budi" };
const now = () => clock.now;
const progressVisit = progress({ visitOf, appointmentOf, saveProgress, countAdmission: () => {} });
const sayIt = asListed(
  contract,
  checkInAtDoor({ progressVisit, sessionOf, districtOfSlot, doorOf, spendDoorTry, now }),
);
const codeNow = (at = clock.now): string => doorCodes(door.secret, clinicId, at)[0] ?? "";
/** Codes that are wrong now. */
const wrong = (many: number): string[] => {
  const right = doorCodes(door.secret, clinicId, clock.now);
  const codes = Array.from({ length: many + 2 }, (_, code) => String(code).padStart(4, "0"));
  return codes.filter((code) => !right.includes(code)).slice(0, many);
};
const say = ({ id, slot: from }: Pick<Appointment, "id" | "slot">, code: string, caller: ActorOf<"patient"> = siti) =>
  sayIt({ appointmentId: id, from, steps: undefined, code }, caller, requestKey());

const bookHouse = async (slot: Slot = slotAt(morning(house), 2)): Promise<Appointment> => {
  const at = clock.now;
  clock.now = sevenOClock;
  return bookedAt(slot).finally(() => {
    clock.now = at;
  });
};

beforeEach(async () => {
  clock.now = slotAt(morning(), 2).start - 5 * minute;
  await Promise.all([putDistrict(serang), putSession(morning(house))]);
  const saved = await doorOf(clinicId);
  if (!saved) await saveDoor(clinicId, door);
});

describe("check-in-at-door", () => {
  test("puts whoever types the code of the board into the line, as the desk does, and notes that they said so themselves", async () => {
    const visit = await bookHouse();
    const state = { status: "waiting", arrivedAt: clock.now, bySelf: true };
    expect(await say(visit, codeNow())).toEqual({ id: visit.id, slot: visit.slot, state });
    expect((await sessionOf(visit.slot.sessionId))?.line).toEqual({
      2: { status: "waiting", since: clock.now, mode: "in-person" },
    });
    clock.now += 10 * minute;
    // Sent again it changes nothing, whatever the board says by now, and takes no try.
    for (let again = 0; again < 6; again += 1) expect((await say(visit, "0000")).state).toEqual(state);
  });

  test("takes the code of just before as it changes, and no older one", async () => {
    const visit = await bookHouse();
    expect(await outcomeOf(say(visit, codeNow(clock.now - 2 * codeLasts)))).toBe("check-in.code-wrong");
    expect((await say(visit, codeNow(clock.now - codeLasts))).state.status).toBe("waiting");
  });

  test("lets nobody guess: five tries for a visit, all at once as well, and then the desk", async () => {
    const visit = await bookHouse();
    const outcomes = await Promise.all(wrong(12).map((code) => outcomeOf(say(visit, code))));
    expect(outcomes.filter((code) => code === "check-in.code-wrong")).toHaveLength(5);
    expect(outcomes.filter((code) => code === "check-in.tries-over")).toHaveLength(7);
    expect(await outcomeOf(say(visit, codeNow()))).toBe("check-in.tries-over");
    expect(await stateOf(visit.id)).toEqual({ status: "booked" });
  });

  test("takes one try for what is sent twice, and another once the code has changed", async () => {
    const visit = await bookHouse();
    const [code = ""] = wrong(1);
    for (let turn = 0; turn < 5; turn += 1) {
      for (const _ of ["first", "sent again"]) expect(await outcomeOf(say(visit, code))).toBe("check-in.code-wrong");
      clock.now += codeLasts;
    }
    expect(await outcomeOf(say(visit, code))).toBe("check-in.tries-over");
  });

  test("is the household's own, on the day, of the visit as it was seen, and takes no try where it is none of these", async () => {
    const visit = await bookHouse();
    expect(await outcomeOf(say(visit, codeNow(), budi))).toBe("patient.foreign");
    expect(await outcomeOf(say({ ...visit, slot: slotAt(morning(house), 3) }, codeNow()))).toBe("appointment.changed");
    const at = clock.now;
    clock.now -= 12 * 60 * minute;
    for (let again = 0; again < 6; again += 1) {
      expect(await outcomeOf(say(visit, codeNow()))).toBe("session.not-today");
    }
    clock.now = at + 26 * 60 * minute;
    expect(await outcomeOf(say(visit, codeNow()))).toBe("consult.over");
    clock.now = at;
    expect((await say(visit, codeNow())).state.status).toBe("waiting");
  });

  test("is for visits in the house alone, and where its board shows a code", async () => {
    await putSession(morning());
    const byVideo = await bookHouse(slotAt(morning(), 4));
    expect(await outcomeOf(say(byVideo, codeNow()))).toBe("check-in.at-desk");
    const pustu = { comeTo: { kind: "pustu", name: "Pustu Kadikaran" } } as const;
    await putSession(morning(pustu));
    const outside = await bookHouse(slotAt(morning(pustu), 5));
    expect(await outcomeOf(say(outside, codeNow()))).toBe("check-in.at-desk");
  });

  test("late, it gives the turn that the desk would give", async () => {
    const visit = await bookHouse();
    clock.now = visit.slot.start + 25 * minute;
    const turn = clock.now + 20 * minute;
    expect((await say(visit, codeNow())).state).toMatchObject({ arrivedAt: clock.now, turn });
  });

  test("the desk takes it back, and they can say so again once they are here", async () => {
    const visit = await bookHouse();
    await say(visit, codeNow());
    expect((await takeBackCheckIn({ ...visit, steps: 0 })).state).toEqual({ status: "booked", steps: 1 });
    clock.now += minute;
    expect((await say(visit, codeNow())).state).toEqual({
      status: "waiting",
      arrivedAt: clock.now,
      steps: 1,
      bySelf: true,
    });
  });
});
