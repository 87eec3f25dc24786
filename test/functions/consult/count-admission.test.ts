import { expect, test } from "vitest";
import { admitPatient } from "../../../functions/consult/admit-patient.ts";
import { progressVisitLive } from "../../../functions/visit/progress-visit.ts";
import { minute, second } from "../../../shared/time/instant.ts";
import { requestKey } from "../booking/cikande.ts";
import { clock } from "../booking/use-cases.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { arrived, enter, pause, rahmawati, rooms } from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

const admitLive = admitPatient({ progressVisit: progressVisitLive, rooms, now: () => clock.now });
const admit = (appointmentId: string) => admitLive({ appointmentId }, rahmawati, requestKey());

test("the seconds somebody waited are counted when they are called in, and not again when the screen repeats it", async () => {
  const id = await arrived();
  const lines = loggedLines();
  clock.now += 12 * minute;
  await admit(id);
  clock.now += 5 * second;
  await admit(id);
  await enter(id, "doctor");
  await admit(id);
  expect(lines).toEqual([expect.objectContaining({ TimeToAdmit: 720 })]);
  await pause(id);
  expect(lines).toHaveLength(1);
});
