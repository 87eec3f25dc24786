import { swapOf } from "../../../../functions/store/swap/swaps.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { guardCode, morningCode } from "../planning.ts";
import { newClinic, publish, putRow, sessionsIn, shiftsOn } from "../publish-month/publishing.ts";

export const month = "2026-12";
export const codes = [morningCode, guardCode];
let clinics = 0;

/** A clinic whose December is published: Ani in the mornings of the 14th and 15th, Budi of the 16th, Citra on guard on the 14th. */
export const clinicAt = async () => {
  clinics += 1;
  const name = `tukar-${"abcdefghijklmnopqrstuvwxyz".charAt(clinics)}`;
  const [ani, budi, citra] = [`ani-${name}`, `budi-${name}`, `citra-${name}`];
  const id = await newClinic(name, [ani, budi, citra], codes);
  await putRow(id, month, ani, shiftsOn(["14", "15"]));
  await putRow(id, month, budi, shiftsOn(["16"]));
  await putRow(id, month, citra, shiftsOn(["14"], "J"));
  await publish(id, month);
  const on = (practitionerId: string, day: string, code = "P") => ({ practitionerId, date: `${month}-${day}`, code });
  return { id, ani, budi, citra, on };
};

/** Who can be booked in a clinic's December, and when. */
export const openSessions = async (id: string) =>
  (await sessionsIn(id, month))
    .filter(({ state }) => state === "open")
    .map((one) => one.id.split(".").slice(1).join(" "));

/** Where a request stands. */
export const stateOf = async ({ clinicId, id }: Swap) => (await swapOf(clinicId, id))?.state;
