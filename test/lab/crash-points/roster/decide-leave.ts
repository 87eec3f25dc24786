import type { LeaveRequest } from "../../../../shared/roster/leave/leave-request.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { now } from "../../../functions/booking/cikande.ts";
import { approve, ask, askBack, decideWith, shownOf } from "../../../functions/roster/leave/leaving.ts";
import { clock, newClinic, publish, putRow, shiftsOn } from "../../../functions/roster/publish-month/publishing.ts";
import type { Scenarios } from "../scenario.ts";
import { key, placePublished } from "../scene.ts";

const [ani, budi] = ["rahmawati-cikande", "hasan-cikande"];
let askedBack: LeaveRequest | undefined;
let shown: { request: LeaveRequest; digest: string } | undefined;

const prepare = async (): Promise<void> => {
  await placePublished();
  // What enters its due item under the same minute finds it there.
  clock.now = now - minute;
  const clinicId = await newClinic("cikande", [ani, budi]);
  await putRow(clinicId, "2026-11", ani, shiftsOn(["27", "28"]));
  await publish(clinicId, "2026-11", key("publish"));
  clock.now = now;
  const request = await ask(clinicId, { practitionerId: ani, from: "2026-11-27", to: "2026-11-28" }, key("leave"));
  shown = { request, digest: await shownOf(request) };
};

const decide = async (approve: boolean): Promise<unknown> => {
  if (!shown) throw new Error("nobody asked for leave");
  const { request, digest } = shown;
  if (!approve) return decideWith()(request, { is: "decline", answer: "Maaf" }, key("decide"));
  const cover = [{ practitionerId: ani, date: "2026-11-28", code: "P", by: budi }];
  return decideWith()(request, { is: "approve", digest, cover, beyond: false }, key("decide"));
};

/** The same, granted, whose person asks to be back. */
const prepareAskedBack = async (): Promise<void> => {
  await prepare();
  if (!shown) throw new Error("nobody asked for leave");
  const { request } = await approve(shown.request, {}, key("grant"));
  askedBack = await askBack(request, "2026-11-28", ani, key("back"));
};

const keep = async (): Promise<unknown> => {
  if (!askedBack) throw new Error("nobody asked to be back");
  return decideWith()(askedBack, { is: "keep", answer: "Maaf", revision: askedBack.revision }, key("keep"));
};

export const scenarios: Scenarios = {
  granted: { prepare, act: () => decide(true) },
  declined: { prepare, act: () => decide(false) },
  kept: { prepare: prepareAskedBack, act: keep },
};
