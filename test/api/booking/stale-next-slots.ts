import { refreshNextSlots } from "../../../functions/events/refresh-next-slots.ts";
import { directoryOf } from "../../../functions/store/directory-of.ts";
import { nextSlotsOf } from "../../../functions/store/next-slots-of.ts";
import { sessionsOf } from "../../../functions/store/sessions-of.ts";
import type { Clinic } from "../../../shared/place/clinic.ts";
import type { ServiceId } from "../../../shared/place/service.ts";
import type { Slot } from "../../../shared/roster/slot.ts";

const district = "3604";

/** What the summary of next free slots would be if it were made from the sessions now, as `<clinic> <service>` → slot. */
const rebuilt = async (clinics: readonly Clinic[]): Promise<Map<string, Slot>> => {
  const made = new Map<string, Slot>();
  const saveNextSlots = async ({ id }: Clinic, next: ReadonlyMap<ServiceId, Slot>): Promise<void> => {
    for (const [service, slot] of next) made.set(`${id} ${service}`, slot);
  };
  const refresh = refreshNextSlots({
    directoryOf,
    directoryNow: directoryOf,
    sessionsOf,
    saveNextSlots,
    now: Date.now,
  });
  for (const { id } of clinics) await refresh(id);
  return made;
};

const kept = async (services: readonly ServiceId[]): Promise<Map<string, Slot>> => {
  const summaries = await Promise.all(services.map((service) => nextSlotsOf(district, service)));
  return new Map(
    summaries.flatMap((summary, index) =>
      Object.entries(summary).map(([clinic, slot]): [string, Slot] => [`${clinic} ${services[index]}`, slot]),
    ),
  );
};

/** The clinics and services whose next free slot in the summary isn't the one that their sessions have. */
export const staleNextSlots = async (): Promise<string[]> => {
  const directory = await directoryOf(district);
  if (!directory) throw new Error("The district is gone");
  const [fresh, summary] = [await rebuilt(directory.clinics), await kept(directory.services.map(({ id }) => id))];
  if (fresh.size === 0) throw new Error("No clinic has a free slot");
  const text = (slot: Slot | undefined): string => `${slot?.sessionId} ${slot?.number}`;
  return [...new Set([...fresh.keys(), ...summary.keys()])].filter(
    (place) => text(fresh.get(place)) !== text(summary.get(place)),
  );
};
