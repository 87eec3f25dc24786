import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { stepsOf } from "../../../shared/booking/arrival/skipped.ts";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import { lineSeen } from "../../../shared/consult/line-seen.ts";
import { backOf, skipOf } from "../../../web/parts/line/skip-request.ts";
import { admitSeen, checkInAt, skipSeen } from "../../functions/consult/use-cases.ts";

/** A visit as the screens show it last, and what the doctor and the desk were answered as done, as they sent it. */
export type Pressing = { id: string; last: AppointmentRecord; pressed: (() => Promise<unknown>)[] };

/** What one may be refused is no fault; all else flies. */
export const mayBeRefused = async (work: Promise<unknown>): Promise<void> => {
  await work.catch((error: unknown) => {
    if (!(error instanceof Error && error.name === "Refusal")) throw error;
  });
};

/** Sends what a screen shows, and remembers it once it is answered. */
const press = async (world: Pressing, send: () => Promise<unknown>): Promise<void> => {
  await send();
  world.pressed.push(send);
};

/** A press once more, late: whatever came after it stays as it is. That the two have met may be noted by it. */
export const pressAgain = async (world: Pressing, which: number, alone: boolean): Promise<void> => {
  const send = world.pressed[which % Math.max(1, world.pressed.length)];
  const standing = async (): Promise<string> =>
    JSON.stringify((await appointmentOf(world.id))?.state, (key, value) => (key === "metAt" ? undefined : value));
  const before = await standing();
  if (send) await mayBeRefused(send());
  if (alone && (await standing()) !== before) throw new Error("a late repeat undid what came after it");
};

/** What the doctor and the desk say of whom they see in the line. */
export const presses = {
  admit: (world: Pressing) => {
    const seen = lineSeen(world.last);
    return press(world, () => admitSeen(seen));
  },
  skip: (world: Pressing) => {
    const said = skipOf(world.last);
    return press(world, () => skipSeen(said));
  },
  back: (world: Pressing) => {
    const said = backOf(world.last);
    return press(world, () => skipSeen(said));
  },
  "check-in": (world: Pressing) => {
    const seen = { ...world.last, steps: stepsOf(world.last.state) };
    return press(world, () => checkInAt(seen));
  },
};
