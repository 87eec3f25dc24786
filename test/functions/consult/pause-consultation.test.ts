import { describe, expect, test } from "vitest";
import { getWaitingLine } from "../../../functions/consult/get-waiting-line.ts";
import { sessionOf } from "../../../functions/store/session-of.ts";
import { visitOf } from "../../../functions/store/visit-of.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning, requestKey, siti } from "../booking/cikande.ts";
import { clock, outcomeOf, walkIn } from "../booking/use-cases.ts";
import {
  admit,
  arrived,
  desk,
  end,
  enter,
  follow,
  join,
  pause,
  reportOf,
  rooms,
  sessionNow,
  stateOf,
  together,
} from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

const line = getWaitingLine({ visitOf, sessionOf, now: () => clock.now });

describe("a pause (B2)", () => {
  test("one at a time is with the doctor: another is refused with who is inside, until they are sent back or done", async () => {
    const id = await together(2);
    const other = await arrived(3);
    const second = await admit(other).catch((error: { code: string; details: object }) => error);
    expect(second).toMatchObject({ code: "consult.occupied", details: { appointmentId: id } });
    expect(await stateOf(other)).toMatchObject({ status: "waiting" });

    clock.now += minute;
    const pausedAt = clock.now;
    expect((await pause(id)).state).toMatchObject({ status: "waiting", pausedAt });
    expect((await pause(id)).state).toMatchObject({ pausedAt });
    expect((await admit(other)).state).toMatchObject({ status: "in-consultation" });
    expect((await sessionNow())?.with).toBe(3);
    expect(await line({ appointmentId: id }, siti, requestKey())).toMatchObject({ ahead: 1 });
  });

  test("leaves the patient in the room, not to be heard, whatever key they come back with", async () => {
    const id = await together();
    clock.now += minute;
    await pause(id);
    const room = (await join(id, "patient")).token;
    expect([...(rooms.at.get(room)?.people ?? [])]).toEqual(["patient", "doctor"]);
    expect(rooms.at.get(room)?.heard.size).toBe(0);
    rooms.enter(room, "patient", true);
    await follow(await reportOf(id, "joined"));
    expect(rooms.at.get(room)?.heard.size).toBe(0);
  });

  test("of a walk-in lets the doctor go on with the video patient, and both are served in the end", async () => {
    const id = await arrived();
    const { appointment } = await walkIn(
      {
        sessionId: morning().id,
        service: "umum",
        patient: { name: "Karta", birthDate: "1950-02-03", sex: "male" },
        complaint: "",
      },
      desk,
      requestKey(),
    );
    await admit(appointment.id);
    expect(await outcomeOf(admit(id))).toBe("consult.occupied");
    clock.now += minute;
    await pause(appointment.id);
    await admit(id);
    await enter(id, "doctor");
    await end(id);
    await admit(appointment.id);
    await end(appointment.id);
    expect([await stateOf(id), await stateOf(appointment.id)]).toMatchObject([
      { status: "completed" },
      { status: "completed" },
    ]);
  });
});
