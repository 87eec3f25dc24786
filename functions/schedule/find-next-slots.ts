import { findNextSlots as contract } from "../../shared/api/schedule/find-next-slots.ts";
import { bookableWindow } from "../../shared/schedule/bookable-window.ts";
import { findNextSlots as find } from "../../shared/schedule/find-next-slots.ts";
import { route, type UseCase } from "../http/route.ts";
import { requirePlace } from "../place/require-place.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { nextListsOf } from "../store/next-list/next-lists.ts";
import { now } from "../time/now.ts";

const live = { directoryOf, nextListsOf, now };

/** The next free slot for a service at each clinic of a district: one request, the directory being remembered. */
export const findNextSlots =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ districtId, service }) => {
    const [found, lists] = await Promise.all([deps.directoryOf(districtId), deps.nextListsOf(districtId)]);
    const { clinics, district } = requirePlace(found);
    return { clinics: find({ clinics, lists, service, window: bookableWindow(district, deps.now()) }) };
  };

export const findNextSlotsRoute = route(contract, findNextSlots(live));
