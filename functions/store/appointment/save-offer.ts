import type { Appointment, Offer } from "../../../shared/booking/appointment.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { all, either, type Term, term } from "../table/clause.ts";
import { appointmentKey } from "../table/keys.ts";
import { updateIf } from "../table/update-if.ts";

/** A visit and the slot it is taken to hold. */
type AtSlot = Pick<Appointment, "id" | "slot">;

/** What its offer says that it was taken back, and that its patient wants to be called. */
const withdrawn = term`#offer.#withdrawnAt`;
const asked = term`#offer.#asked`;

/** That a visit holds its slot, and its patient is to choose, in the words of `isToChoose`. */
const isToChoose = ({ slot }: AtSlot): Term =>
  all(
    term`#slot = ${slot}`,
    either(
      term`#state.#status = ${"booked"}`,
      term`#state.#status = ${"waiting"} AND attribute_not_exists(#state.#seen)`,
    ),
  );

/**
 * Offers the patient of a visit to choose another time: one that is still booked at its slot or waits for
 * it, and has no offer that holds.
 * The condition sees to it without reading the visit first, so that one nobody can read takes no other with it.
 * @returns whether it was offered by this
 */
export const saveOffer = (visit: AtSlot, offer: Offer): Promise<boolean> =>
  updateIf(appointmentKey(visit.id), {
    set: term`#offer = ${offer}`,
    when: all(isToChoose(visit), either(term`attribute_not_exists(#offer)`, term`attribute_exists(${withdrawn})`)),
  });

/**
 * Notes that the patient of a visit wants to be called, once, and only while they are offered to choose.
 * @returns whether it was noted by this
 */
export const saveCallWish = (visit: AtSlot, now: Instant): Promise<boolean> =>
  updateIf(appointmentKey(visit.id), {
    set: term`${asked} = ${now}`,
    when: all(
      isToChoose(visit),
      term`attribute_exists(#offer) AND attribute_not_exists(${withdrawn}) AND attribute_not_exists(${asked})`,
    ),
  });

/**
 * Takes away that the patient of a visit wants to be called, as they did until then: they were.
 * @returns whether they did
 */
export const dropCallWish = ({ id, slot }: AtSlot, until: Instant): Promise<boolean> =>
  updateIf(appointmentKey(id), { remove: asked, when: term`#slot = ${slot} AND ${asked} <= ${until}` });

/**
 * Notes that whoever was not served has been called about it: their ticket promises it no more.
 * @returns whether they were to be
 */
export const endCallBack = ({ id, slot }: AtSlot): Promise<boolean> =>
  updateIf(appointmentKey(id), {
    remove: term`#state.#pending`,
    when: term`#slot = ${slot} AND #state.#pending = ${"call"}`,
  });

/**
 * Notes that whoever was not served is to be called after all: that they had been was noted by mistake.
 * @returns whether they were not to be
 */
export const beginCallBack = ({ id, slot }: AtSlot): Promise<boolean> =>
  updateIf(appointmentKey(id), {
    set: term`#state.#pending = ${"call"}`,
    when: term`#slot = ${slot} AND #state.#status = ${"unserved"} AND attribute_not_exists(#state.#pending)`,
  });

/**
 * Takes back what the patient of a visit was offered, as far as it is still at its slot. That they were told stays noted.
 * @returns whether something was
 */
export const dropOffer = ({ id, slot }: AtSlot, now: Instant): Promise<boolean> =>
  updateIf(appointmentKey(id), {
    set: term`${withdrawn} = ${now}`,
    when: term`#slot = ${slot} AND attribute_exists(#offer) AND attribute_not_exists(${withdrawn})`,
  });
