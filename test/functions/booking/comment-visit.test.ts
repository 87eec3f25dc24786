import { describe, expect, test } from "vitest";
import { commentVisit } from "../../../functions/booking/comment-visit.ts";
import { getVisit } from "../../../functions/booking/get-visit.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { saveComment } from "../../../functions/store/appointment/save-on-visit.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { commentVisit as contract } from "../../../shared/api/booking/comment-visit.ts";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { type Slot, slotAt } from "../../../shared/schedule/slot.ts";
import { admit, arrived, booked, desk, rahmawati, sessionNow, slot } from "../consult/use-cases.ts";
import { useConsultMorning } from "../consult/use-consult-morning.ts";
import { asListed } from "../http/as-listed.ts";
import { doctorDay } from "../line/doctor-line.ts";
import { putSession } from "../store/use-table.ts";
import { afternoon, morning, requestKey, siti } from "./cikande.ts";
import { cancel, outcomeOf, reschedule } from "./use-cases.ts";

useConsultMorning();

const text = "Memakai kursi roda.\nPendengaran kurang.";
const commentBy = (deps: Partial<{ appointmentOf: typeof appointmentOf; saveComment: typeof saveComment }>) =>
  asListed(contract, commentVisit({ appointmentOf, saveComment, ...deps }));
const write = (appointmentId: string, written: string, times: number, from: Slot = slot) =>
  commentBy({})({ appointmentId, from, text: written, times }, desk, requestKey());
const kept = async (id: string) => (await appointmentOf(id))?.comment;

describe("what the desk tells the doctor about a visit", () => {
  test("is read by the doctor, changed and taken back, and stays as the visit goes on", async () => {
    const id = await arrived();
    expect(await write(id, text, 0)).toEqual({ appointmentId: id, comment: { text, times: 1 } });
    const { sessions } = await doctorDay({ date: sessionIdParts(morning().id).date }, rahmawati, requestKey());
    expect(sessions.flatMap(({ visits }) => visits.map(({ appointment }) => appointment.comment?.text))).toEqual([
      text,
    ]);
    await admit(id);
    expect(await kept(id)).toEqual({ text, times: 1 });
    await write(id, "Tidak jadi", 1);
    await write(id, "", 2);
    expect(await kept(id)).toEqual({ text: "", times: 3 });
  });

  test("is told neither to the patient nor in the line that everybody reads", async () => {
    const id = await arrived();
    await write(id, text, 0);
    const told = await getVisit({ visitOf })({ appointmentId: id }, siti, requestKey());
    const session = await sessionNow();
    expect(JSON.stringify([told, session, session && namelessLine(session)])).not.toMatch(/kursi|comment/);
  });

  test("goes along where the visit moves, and is written where it is", async () => {
    const { id } = await booked();
    await write(id, text, 0);
    const to = slotAt(morning(), 9);
    await reschedule({ appointmentId: id, service: "umum", from: slot, to }, siti, requestKey());
    expect(await kept(id)).toEqual({ text, times: 1 });
    expect(await outcomeOf(write(id, "lain", 1))).toBe("appointment.changed");
    await write(id, "lain", 1, to);
    expect((await kept(id))?.text).toBe("lain");
  });

  test("is said of no visit that is over or not there", async () => {
    const { id } = await booked();
    await cancel({ appointmentId: id, from: slot }, siti, requestKey());
    expect(await outcomeOf(write(id, text, 0))).toBe("appointment.final");
    expect(
      await outcomeOf(
        write(
          id.replace(/.$/, (last) => (last === "X" ? "Y" : "X")),
          text,
          0,
        ),
      ),
    ).toBe("appointment.unknown");
  });
});

describe("what is written at once", () => {
  test("by ten is written once, and the others are told; by ten alike, once for all", async () => {
    const { id } = await booked();
    const written = await Promise.all(Array.from({ length: 10 }, (_, index) => outcomeOf(write(id, `${index}`, 0))));
    expect(written.toSorted()).toEqual(["accepted", ...Array(9).fill("appointment.changed")]);
    const alike = await Promise.all(Array.from({ length: 10 }, () => write(id, text, 1)));
    expect(alike).toEqual(Array(10).fill({ appointmentId: id, comment: { text, times: 2 } }));
  });

  test("as it was taken back is not undone by a late repeat", async () => {
    const { id } = await booked();
    await write(id, text, 0);
    await write(id, "", 1);
    expect(await outcomeOf(write(id, text, 0))).toBe("appointment.changed");
  });

  test.each([
    ["cancelled", (id: string) => cancel({ appointmentId: id, from: slot }, siti, requestKey()), "appointment.final"],
    [
      "moved",
      (id: string) =>
        reschedule({ appointmentId: id, service: "umum", from: slot, to: slotAt(afternoon(), 2) }, siti, requestKey()),
      "appointment.changed",
    ],
  ])("as the visit is %s is not written: the write itself sees to it", async (_, change, code) => {
    await putSession(afternoon());
    const { id } = await booked();
    let isFirst = true;
    const late = commentBy({
      saveComment: async (visit, next) => {
        if (isFirst) await change(id);
        isFirst = false;
        return saveComment(visit, next);
      },
    });
    expect(await outcomeOf(late({ appointmentId: id, from: slot, text, times: 0 }, desk, requestKey()))).toBe(code);
    expect(await kept(id)).toBe(undefined);
  });
});
