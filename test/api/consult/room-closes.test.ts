import { once } from "node:events";
import { beforeAll, expect, inject, type TestContext, test } from "vitest";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import type { AppointmentId } from "../../../shared/booking/appointment.ts";
import { minute } from "../../../shared/time/instant.ts";
import { callApi } from "../client/call-api.ts";
import { daysNow, freeSlotsOf } from "../client/open-slots.ts";
import { newPatient, type PatientClient } from "../client/patient-client.ts";
import { signInStaff } from "../client/sign-in.ts";
import { useStore } from "../cloud/use-store.ts";
import { enterRoom } from "./enter-room.ts";
import { doctor, underWay, visitAt } from "./visit-at.ts";

const cloud = inject("cloud");
let doctorToken = "";

beforeAll(async () => {
  useStore(cloud);
  doctorToken = (await signInStaff(cloud.url, doctor.user)).id;
});

/** The video server; without one the test is skipped, and says why. */
const serverOr = ({ skip }: TestContext) => ("missing" in cloud.video ? skip(cloud.video.missing) : cloud.video);

type Visit = { patient: PatientClient; id: AppointmentId };

const slotOf = async (id: AppointmentId) => (await appointmentOf(id))?.slot ?? expect.fail("no visit");
const asDoctor = (name: "admit-patient" | "end-consultation" | "join-consultation", appointmentId: AppointmentId) =>
  callApi(cloud.url, name, "staff", { appointmentId }, { token: doctorToken });

const ways: [string, (visit: Visit) => Promise<{ status: number }>][] = [
  [
    "cancelled",
    async ({ patient, id }) => patient.call("cancel-appointment", { appointmentId: id, from: await slotOf(id) }),
  ],
  [
    "moved",
    async ({ patient, id }) => {
      const [tomorrow] = await daysNow(doctor.clinicId, 1);
      const to = (tomorrow && freeSlotsOf(tomorrow).at(-1)) ?? expect.fail("no free slot tomorrow");
      return patient.call("reschedule-appointment", { appointmentId: id, service: "umum", from: await slotOf(id), to });
    },
  ],
  [
    "ended",
    async ({ id }) => {
      const { body } = await asDoctor("join-consultation", id);
      await enterRoom(String(body.url), String(body.token));
      // Somebody of another test may be with the same doctor, or the server not have heard yet who is in the room.
      const admitted = () => asDoctor("admit-patient", id);
      await expect.poll(admitted, { timeout: 10_000 }).toMatchObject({ status: 200 });
      return asDoctor("end-consultation", id);
    },
  ],
];

test.for(ways)(
  "a visit that is %s puts out who is in its room; the token of before opens nothing",
  async ([way, leave], context) => {
    const { apiUrl, url } = serverOr(context);
    const patient = await newPatient(cloud.url);
    // A visit that has begun can't be moved: its room opens a quarter of an hour before.
    const id = await visitAt(patient, Date.now() + (way === "moved" ? 10 * minute : -underWay), "Batuk");
    const token = String((await patient.call("join-consultation", { appointmentId: id })).body.token);
    const admits = async (): Promise<number> => (await fetch(`${apiUrl}/rtc/validate?access_token=${token}`)).status;
    const socket = await enterRoom(url, token);
    expect(await admits()).toBe(200);
    const putOut = once(socket, "close");
    expect(await leave({ patient, id })).toMatchObject({ status: 200 });
    await putOut;
    await expect.poll(admits, { timeout: 10_000 }).toBe(404);
  },
);
