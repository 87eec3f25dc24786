import { expect, test } from "vitest";
import { consultationSeen } from "../../../shared/consult/consultation-seen.ts";
import { minute } from "../../../shared/time/instant.ts";
import { clock, outcomeOf } from "../booking/use-cases.ts";
import { admit, endSeen, pause, pauseSeen, stateOf, together } from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

/** A consultation as the doctor saw it, sent back to the line since and called in anew. */
const calledInAnew = async () => {
  const id = await together(2);
  const seen = consultationSeen({ id, state: await stateOf(id) });
  clock.now += minute;
  await pause(id);
  clock.now += minute;
  await admit(id);
  return { id, seen };
};

test.each([
  ["end", endSeen],
  ["pause", pauseSeen],
])("a late %s leaves the consultation that began since: nobody meant that one", async (_, press) => {
  const { id, seen } = await calledInAnew();
  const before = await stateOf(id);
  expect(before).toMatchObject({ status: "in-consultation", admittedAt: clock.now });
  expect(await outcomeOf(press(seen))).toBe("appointment.changed");
  expect(await stateOf(id)).toEqual(before);
});

test("the one that is seen ends, and the same press again finds it done", async () => {
  const { id } = await calledInAnew();
  const seen = consultationSeen({ id, state: await stateOf(id) });
  const { state } = await endSeen(seen);
  expect(state.status).toBe("completed");
  clock.now += minute;
  expect((await endSeen(seen)).state).toEqual(state);
});

test("whoever is still inside is named with when they were called in, to be sent back as they are seen", async () => {
  const { id } = await calledInAnew();
  const seen = consultationSeen({ id, state: await stateOf(id) });
  const other = await together(3).catch((error: { code: string; details: object }) => error);
  expect(other).toMatchObject({ code: "consult.occupied", details: seen });
  expect(seen.admittedAt).toBe(clock.now);
});
