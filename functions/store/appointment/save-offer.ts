import type { Appointment, Offer } from "../../../shared/booking/appointment.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { appointmentKey } from "../table/keys.ts";
import { updateIf } from "../table/update-if.ts";

/** A visit and the slot it is taken to hold. */
type AtSlot = Pick<Appointment, "id" | "slot">;

/** That a visit holds its slot, and its patient is to choose, in the words of `isToChoose`. */
const toChoose = {
  condition:
    "#slot = :slot AND (#state.#status = :booked OR (#state.#status = :waiting AND attribute_not_exists(#state.#seen)))",
  names: { "#slot": "slot", "#state": "state", "#status": "status", "#seen": "seen" },
  values: { ":booked": "booked", ":waiting": "waiting" },
};

/**
 * Offers the patient of a visit to choose another time: one that is still booked at its slot or waits for
 * it, and has no offer that holds.
 * The condition sees to it without reading the visit first, so that one nobody can read takes no other with it.
 * @returns whether it was offered by this
 */
export const saveOffer = ({ id, slot }: AtSlot, offer: Offer): Promise<boolean> =>
  updateIf({
    Key: appointmentKey(id),
    UpdateExpression: "SET #offer = :offer",
    ConditionExpression: `${toChoose.condition} AND (attribute_not_exists(#offer) OR attribute_exists(#offer.#withdrawn))`,
    ExpressionAttributeNames: { ...toChoose.names, "#offer": "offer", "#withdrawn": "withdrawnAt" },
    ExpressionAttributeValues: { ...toChoose.values, ":slot": slot, ":offer": offer },
  });

/**
 * Notes that the patient of a visit wants to be called, once, and only while they are offered to choose.
 * @returns whether it was noted by this
 */
export const saveCallWish = ({ id, slot }: AtSlot, at: Instant): Promise<boolean> =>
  updateIf({
    Key: appointmentKey(id),
    UpdateExpression: "SET #offer.#asked = :at",
    ConditionExpression: `${toChoose.condition} AND attribute_exists(#offer) AND attribute_not_exists(#offer.#withdrawn) AND attribute_not_exists(#offer.#asked)`,
    ExpressionAttributeNames: {
      ...toChoose.names,
      "#offer": "offer",
      "#asked": "asked",
      "#withdrawn": "withdrawnAt",
    },
    ExpressionAttributeValues: { ...toChoose.values, ":slot": slot, ":at": at },
  });

/**
 * Takes away that the patient of a visit wants to be called, as they did until `at`: they were.
 * @returns whether they did
 */
export const dropCallWish = ({ id, slot }: AtSlot, at: Instant): Promise<boolean> =>
  updateIf({
    Key: appointmentKey(id),
    UpdateExpression: "REMOVE #offer.#asked",
    ConditionExpression: "#slot = :slot AND #offer.#asked <= :at",
    ExpressionAttributeNames: { "#slot": "slot", "#offer": "offer", "#asked": "asked" },
    ExpressionAttributeValues: { ":slot": slot, ":at": at },
  });

/**
 * Notes that whoever was not served has been called about it: their ticket promises it no more.
 * @returns whether they were to be
 */
export const endCallBack = ({ id, slot }: AtSlot): Promise<boolean> =>
  updateIf({
    Key: appointmentKey(id),
    UpdateExpression: "REMOVE #state.#pending",
    ConditionExpression: "#slot = :slot AND #state.#pending = :call",
    ExpressionAttributeNames: { "#slot": "slot", "#state": "state", "#pending": "pending" },
    ExpressionAttributeValues: { ":slot": slot, ":call": "call" },
  });

/**
 * Notes that whoever was not served is to be called after all: that they had been was noted by mistake.
 * @returns whether they were not to be
 */
export const beginCallBack = ({ id, slot }: AtSlot): Promise<boolean> =>
  updateIf({
    Key: appointmentKey(id),
    UpdateExpression: "SET #state.#pending = :call",
    ConditionExpression: "#slot = :slot AND #state.#status = :unserved AND attribute_not_exists(#state.#pending)",
    ExpressionAttributeNames: { "#slot": "slot", "#state": "state", "#status": "status", "#pending": "pending" },
    ExpressionAttributeValues: { ":slot": slot, ":unserved": "unserved", ":call": "call" },
  });

/**
 * Takes back what the patient of a visit was offered, as far as it is still at its slot. That they were told stays noted.
 * @returns whether something was
 */
export const dropOffer = ({ id, slot }: AtSlot, now: Instant): Promise<boolean> =>
  updateIf({
    Key: appointmentKey(id),
    UpdateExpression: "SET #offer.#withdrawn = :now",
    ConditionExpression: "#slot = :slot AND attribute_exists(#offer) AND attribute_not_exists(#offer.#withdrawn)",
    ExpressionAttributeNames: { "#slot": "slot", "#offer": "offer", "#withdrawn": "withdrawnAt" },
    ExpressionAttributeValues: { ":slot": slot, ":now": now },
  });
