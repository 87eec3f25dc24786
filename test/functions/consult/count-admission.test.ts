import { expect, test } from "vitest";
import { admitPatient } from "../../../functions/consult/admit-patient.ts";
import { skipPatient } from "../../../functions/consult/skip-patient.ts";
import { progressVisitLive } from "../../../functions/visit/progress-visit.ts";
import { minute, second } from "../../../shared/time/instant.ts";
import { requestKey } from "../booking/cikande.ts";
import { clock } from "../booking/use-cases.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { arrived, enter, pause, rahmawati, rooms, slot, stateOf } from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

const admitLive = admitPatient({ progressVisit: progressVisitLive, rooms, now: () => clock.now });
const skipLive = skipPatient({ progressVisit: progressVisitLive, rooms, now: () => clock.now });
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

test("a calling-in that goes on, since nobody was away after all, was counted as it began", async () => {
  const id = await arrived();
  await admit(id);
  const lines = loggedLines();
  const said = { appointmentId: id, from: slot, times: 1 };
  await skipLive(said, rahmawati, requestKey());
  await skipLive({ ...said, back: true }, rahmawati, requestKey());
  expect([await stateOf(id), lines]).toEqual([expect.objectContaining({ status: "in-consultation" }), []]);
});
