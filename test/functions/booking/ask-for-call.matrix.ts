import type { OwnCase } from "../../matrix/own-case.ts";
import type { Place } from "../../matrix/place.ts";
import { offeredIn } from "./offered.ts";

/** One more visit of each household, whose session was closed: by the place it is of. */
const offered = new WeakMap<Place, ReturnType<typeof offeredIn>>();

const offeredAt = (place: Place): ReturnType<typeof offeredIn> => {
  const made = offered.get(place) ?? offeredIn(place.session, place.holder, place.session.start);
  offered.set(place, made);
  return made;
};

export const ownCase: OwnCase = {
  items: (place) => offeredAt(place).items,
  fields: (place) => ({ appointmentId: [offeredAt(place).visit.id] }),
};
