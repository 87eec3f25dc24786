import { findNextSlots as contract } from "../../shared/api/schedule/find-next-slots.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { bookableWindow } from "../../shared/schedule/bookable-window.ts";
import { findNextSlots as find } from "../../shared/schedule/find-next-slots.ts";
import { route, type UseCase } from "../http/route.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { nextListsOf } from "../store/next-list/next-lists.ts";
import { now } from "../time/now.ts";

const live = { directoryOf, nextListsOf, now };

/** The next free slot for a service at each clinic of a district: one request, the directory being remembered. */
export const findNextSlots =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ districtId, service }) => {
    const [directory, lists] = await Promise.all([deps.directoryOf(districtId), deps.nextListsOf(districtId)]);
    if (!directory) throw new Refusal("place.unknown");
    const window = bookableWindow(directory.district, deps.now());
    return { clinics: find({ clinics: directory.clinics, lists, service, window }) };
  };

export const findNextSlotsRoute = route(contract, findNextSlots(live));
