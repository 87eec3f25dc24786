import { refreshNextFree } from "../../../functions/schedule/refresh-next-free.ts";
import { directoryOf } from "../../../functions/store/district/directory-of.ts";
import { districtById } from "../../../functions/store/district/districts.ts";
import { nextListsOf } from "../../../functions/store/next-list/next-lists.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { Service } from "../../../shared/place/service.ts";
import { bookableWindow } from "../../../shared/schedule/bookable-window.ts";
import { type NextList, nextSlots } from "../../../shared/schedule/next-list.ts";

const district = "3604";

/** The list of a clinic as it would be if it were made from the sessions now. */
const rebuilt = async (clinicId: ClinicId): Promise<NextList | undefined> => {
  let made: NextList | undefined;
  await refreshNextFree({
    districtById,
    nextListOf: async () => ({ list: undefined, version: 0, refreshAt: undefined }),
    sessionsOf,
    saveNextList: async (_, { list }) => {
      made = list;
      return true;
    },
    enterDue: async () => true,
    pauseAfter: async () => {},
    now: Date.now,
  })(clinicId);
  return made;
};

/** The clinics and services whose next free slot in the district's list isn't the one that their sessions have. */
export const staleNextSlots = async (): Promise<string[]> => {
  const directory = await directoryOf(district);
  if (!directory) throw new Error("The district is gone");
  const kept = await nextListsOf(district);
  const fresh = new Map<ClinicId, NextList | undefined>();
  for (const { id } of directory.clinics) fresh.set(id, await rebuilt(id));
  const window = bookableWindow(directory.district, Date.now());
  const next = (list: NextList | undefined, { id }: Service): string => {
    const [slot] = nextSlots(list?.sessions ?? [], id, window);
    return `${slot?.sessionId} ${slot?.number}`;
  };
  const places = directory.clinics.flatMap((clinic) => directory.services.map((service) => ({ clinic, service })));
  if (places.every(({ clinic, service }) => next(fresh.get(clinic.id), service).startsWith("undefined")))
    throw new Error("No clinic has a free slot");
  return places
    .filter(({ clinic: { id }, service }) => next(kept.get(id), service) !== next(fresh.get(id), service))
    .map(({ clinic, service }) => `${clinic.id} ${service.id}`);
};
