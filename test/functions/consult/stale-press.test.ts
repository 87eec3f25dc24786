import { expect, test } from "vitest";
import { stepsOf } from "../../../shared/booking/arrival/skipped.ts";
import { consultationSeen } from "../../../shared/consult/consultation-seen.ts";
import { minute, second } from "../../../shared/time/instant.ts";
import { clock, outcomeOf } from "../booking/use-cases.ts";
import {
  admit,
  admitSeen,
  arrived,
  checkInAt,
  endSeen,
  pause,
  pauseSeen,
  skipSeen,
  slot,
  stateOf,
  together,
} from "./use-cases.ts";
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

/** Who has come, at their time, and what each press says of them as they are shown. */
const atTheirTime = async () => {
  const id = await arrived();
  clock.now = slot.start;
  const seen = async () => ({ appointmentId: id, from: slot, steps: stepsOf(await stateOf(id)) });
  return { id, seen };
};

test("a late repeat of calling in leaves who was sent back since where they are", async () => {
  const { id, seen } = await atTheirTime();
  for (const after of [10 * second, minute]) {
    const pressed = await seen();
    await admitSeen(pressed);
    expect((await admitSeen(pressed)).state).toMatchObject({ status: "in-consultation" });
    clock.now += after;
    await pause(id);
    const before = await stateOf(id);
    expect(await outcomeOf(admitSeen(pressed))).toBe("appointment.changed");
    expect(await stateOf(id)).toEqual(before);
  }
});

test("a late repeat of passing somebody over, and of having them back, undoes nothing that came after", async () => {
  const { id, seen } = await atTheirTime();
  const passed = { ...(await seen()), times: 1 };
  expect((await skipSeen(passed)).state).toMatchObject({ times: 1 });
  const back = { ...(await seen()), times: 1, back: true } as const;
  await skipSeen(back);
  await admitSeen(await seen());
  const inside = await stateOf(id);
  expect(await outcomeOf(skipSeen(passed))).toBe("appointment.changed");
  expect(await stateOf(id)).toEqual(inside);
  await skipSeen({ ...(await seen()), times: 1 });
  const away = await stateOf(id);
  expect((await skipSeen(back)).state).toEqual(away);
});

test("a late repeat of noting somebody as here brings nobody back who was passed over since", async () => {
  const { id, seen } = await atTheirTime();
  const noted = { ...(await seen()), id, slot };
  await checkInAt(noted);
  await skipSeen({ ...(await seen()), times: 1 });
  const away = await stateOf(id);
  expect(await outcomeOf(checkInAt(noted))).toBe("appointment.changed");
  expect(await stateOf(id)).toEqual(away);
  expect((await checkInAt({ ...noted, ...(await seen()) })).state).not.toHaveProperty("skippedAt");
});
