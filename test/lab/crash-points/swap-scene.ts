import type { Swap } from "../../../shared/roster/swap/swap.ts";
import { minute } from "../../../shared/time/instant.ts";
import { now } from "../../functions/booking/cikande.ts";
import { clock, newClinic, publish, putRow, shiftsOn } from "../../functions/roster/publish-month/publishing.ts";
import { propose } from "../../functions/roster/swap/swapping.ts";
import { key, placePublished } from "./scene.ts";

export const [ani, budi] = ["rahmawati-cikande", "hasan-cikande"];
export const clinicId = "3604-cikande";
export const aniShift = { practitionerId: ani, date: "2026-11-30", code: "P" };
export const budiShift = { practitionerId: budi, date: "2026-12-02", code: "P" };

/** Two doctors, each with a morning that is published, in two months. The clock stands: a request's id has the time in it. */
export const twoMornings = async (): Promise<void> => {
  await placePublished();
  // What enters its due item under the same minute finds it there.
  clock.now = now - minute;
  await newClinic("cikande", [ani, budi]);
  for (const [month, who, day] of [
    ["2026-11", ani, "30"],
    ["2026-12", budi, "02"],
  ] as const) {
    await putRow(clinicId, month, who, shiftsOn([day]));
    await publish(clinicId, month, key(`publish ${month}`));
  }
  clock.now = now;
};

/** The same, and one asked the other to swap. */
export const askedToSwap = async (): Promise<Swap> => {
  await twoMornings();
  return propose(clinicId, aniShift, budiShift, key("propose"));
};

/** The same, and one gave theirs away. */
export const givenAway = async (): Promise<Swap> => {
  await twoMornings();
  return propose(clinicId, aniShift, undefined, key("propose"));
};

/** One asked the other to swap, and the other has a different shift since: the request is void. */
export const voidSwap = async (): Promise<void> => {
  await askedToSwap();
  await putRow(clinicId, "2026-12", budi, shiftsOn(["04"]));
  await publish(clinicId, "2026-12", key("publish again"));
};
