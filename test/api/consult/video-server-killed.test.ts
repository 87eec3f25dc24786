import { afterAll, beforeAll, beforeEach, describe, expect, type TestContext, test, vi } from "vitest";
import { admitPatient } from "../../../functions/consult/admit-patient.ts";
import { endConsultation } from "../../../functions/consult/end-consultation.ts";
import { joinConsultation } from "../../../functions/consult/join-consultation.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { districtOfSlot } from "../../../functions/store/district/districts.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { roomToken } from "../../../functions/video/room-token.ts";
import { rooms } from "../../../functions/video/rooms.ts";
import { progressVisitLive as progressVisit } from "../../../functions/visit/progress-visit.ts";
import type { Identity } from "../../../shared/consult/presence.ts";
import { requestKey, serang } from "../../functions/booking/cikande.ts";
import { outcomeOf, seated } from "../../functions/booking/use-cases.ts";
import { putDistrict, useTable } from "../../functions/store/use-table.ts";
import { scratchFolder } from "../../harness/scratch-folder.ts";
import { enterRoom } from "./enter-room.ts";
import { type OwnVideo, startOwnVideo } from "./own-video.ts";
import { doctor, underWay, visitAt } from "./visit-at.ts";

useTable();

let video: OwnVideo | string = "not started";
const sockets: WebSocket[] = [];
const now = () => Date.now();
const deps = { progressVisit, rooms, now };
const { clinicId, practitionerId } = doctor;
const rahmawati = { role: "doctor", accountId: "rahma", clinicIds: [clinicId], practitionerId } as const;
const admit = (appointmentId: string) => admitPatient(deps)({ appointmentId }, rahmawati, requestKey());
const end = (appointmentId: string) => endConsultation(deps)({ appointmentId }, rahmawati, requestKey());
const joinIt = joinConsultation({ visitOf, appointmentOf, sessionOf, districtOfSlot, roomToken, rooms, now });
const stateOf = async (id: string) => (await appointmentOf(id))?.state;

beforeAll(async () => {
  video = await startOwnVideo(await scratchFolder("own-video")).catch((reason: Error) => reason.message);
}, 240_000);
afterAll(async () => {
  for (const socket of sockets) socket.close();
  if (typeof video !== "string") await video.close();
});
beforeEach(async () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  await putDistrict(serang);
});

const serverOr = ({ skip }: TestContext): OwnVideo => (typeof video === "string" ? skip(video) : video);

/** A visit under way, of which nobody is in the room yet. */
const visit = async (): Promise<string> => {
  const { id: patientId } = await seated();
  return visitAt({ patientId, accountId: "siti" }, Date.now() - underWay, "Batuk");
};

const enter = async (id: string, identity: Identity): Promise<string> => {
  const caller = identity === "doctor" ? rahmawati : ({ role: "patient", accountId: "siti" } as const);
  const { url, token } = await joinIt({ appointmentId: id }, caller, requestKey());
  sockets.push(await enterRoom(url, token));
  return token;
};

const admits = async (server: OwnVideo, token: string): Promise<number> =>
  (await fetch(`${server.apiUrl}/rtc/validate?access_token=${token}`)).status;

describe("the real video server, killed and brought back", () => {
  test("in the middle of a call: both come back, the visit is completed once, and a token of before opens nothing", async (context) => {
    const server = serverOr(context);
    const id = await visit();
    await enter(id, "patient");
    await enter(id, "doctor");
    expect((await admit(id)).state).toMatchObject({ status: "in-consultation", metAt: expect.any(Number) });
    const before = await stateOf(id);
    await server.kill();
    expect(await stateOf(id)).toEqual(before);
    const name = await rooms.nameOf((await visitOf(id)).appointment);
    expect(await rooms.standing([name])).toEqual([]);
    const token = await enter(id, "patient");
    await enter(id, "doctor");
    expect(await admits(server, token)).toBe(200);
    expect((await end(id)).state).toMatchObject({ status: "completed" });
    expect(await rooms.standing([name])).toEqual([]);
    expect(await admits(server, token)).toBe(404);
    expect(await rooms.standing([name])).toEqual([]);
    await expect
      .poll(() => server.answered.filter(({ event }) => event === "room_finished").length, { timeout: 10_000 })
      .toBeGreaterThan(0);
    expect(server.answered.filter(({ status }) => status !== 204)).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ status: "completed" });
  }, 60_000);

  test("between admission and meeting: nobody is completed, who waits waits on, and is served in the end", async (context) => {
    const server = serverOr(context);
    const id = await visit();
    await enter(id, "patient");
    expect((await admit(id)).state).toMatchObject({ status: "in-consultation" });
    await server.kill();
    const back = await end(id);
    expect(back.state).toMatchObject({ status: "waiting" });
    expect(await outcomeOf(end(id))).toBe("accepted");
    await enter(id, "doctor");
    expect((await admit(id)).state).not.toHaveProperty("metAt");
    await enter(id, "patient");
    expect((await admit(id)).state).toMatchObject({ status: "in-consultation", metAt: expect.any(Number) });
    expect((await end(id)).state).toMatchObject({ status: "completed" });
    expect(await rooms.standing([await rooms.nameOf((await visitOf(id)).appointment)])).toEqual([]);
  }, 60_000);
});
