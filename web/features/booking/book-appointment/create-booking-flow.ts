import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { call } from "../../../api/call.ts";
import type { Load } from "../../../load/create-load.ts";
import { keepFresh } from "../../../load/keep-fresh.ts";
import { clinicIn, createDirectory, type Directory } from "../../../parts/directory/create-directory.ts";
import { createNextSlots } from "../../../parts/directory/create-next-slots.ts";
import { createPlace } from "../../../parts/directory/create-place.ts";
import { createHousehold, type Member } from "../../../parts/household/create-household.ts";
import { createUpcoming, keepVisit } from "../../../parts/visit/create-visits.ts";
import { toldVisits } from "../../../parts/visit/is-booked.ts";
import { type BookingDraft, nextStep, type Step } from "./booking-draft.ts";
import { createBooking } from "./create-booking.ts";
import { toStep } from "./to-step.ts";

export type BookingFlow = ReturnType<typeof createBookingFlow>;

type Known = {
  directory: Load<Directory>;
  household: Load<Member[]>;
  upcoming: Load<Appointment[]>;
  draft: () => BookingDraft;
};

/** How many visits ahead the district allows a person, and who has reached that. */
const createLimit = ({ directory, household, upcoming, draft }: Known) => {
  /** How many visits a person has ahead, where it is as many as the district allows. */
  const limitReached = (patientId: string | undefined): number | undefined => {
    const most = directory.value()?.district.settings.maxUpcoming ?? Number.POSITIVE_INFINITY;
    const ahead = upcoming.value()?.filter((visit) => visit.patientId === patientId).length ?? 0;
    return ahead >= most ? ahead : undefined;
  };
  /** Whether nobody this booking could be for may have another visit: known before the first question. */
  const isFull = (): boolean => {
    const { patientId } = draft();
    const people = patientId ? [patientId] : (household.value() ?? []).map(({ id }) => id);
    return people.length > 0 && people.every((id) => limitReached(id) !== undefined);
  };
  return { limitReached, isFull };
};

/** All that the questions of a booking need: what is known, what was answered, and the way to the next one. */
export const createBookingFlow = (step: () => Step | undefined, go: (path: string) => void) => {
  const upcoming = createUpcoming();
  keepFresh(upcoming, () => false);
  const booking = createBooking({ call, booked: keepVisit, visits: () => toldVisits(upcoming) });
  const directory = createDirectory();
  const household = createHousehold();
  const limit = createLimit({ directory, household, upcoming, draft: booking.draft });
  const place = createPlace(navigator.geolocation);
  const nextSlots = createNextSlots(() => (step() === "puskesmas" ? booking.draft().service : undefined));

  const clinic = () => clinicIn(directory.value(), booking.draft().clinicId ?? "");
  const services = () => {
    const offered = clinic()?.services;
    return directory.value()?.services.filter(({ id }) => !offered || offered.includes(id)) ?? [];
  };
  const patientName = (): string | undefined =>
    household.value()?.find(({ id }) => id === booking.draft().patientId)?.name;
  const nextPath = (): string => toStep(nextStep(booking.draft()));
  const goOn = (answers: BookingDraft): void => {
    booking.answer(answers);
    go(nextPath());
  };
  return {
    booking,
    directory,
    household,
    place,
    nextSlots,
    /** Whether the free times of the clinics are on their way. */
    isAskingNext: () => booking.draft().service !== undefined && nextSlots.state().status === "loading",
    clinic,
    services,
    patientName,
    ...limit,
    nextPath,
    goOn,
  };
};
