import { toBooking } from "../../../addresses/booking/to-booking.ts";
import type { Step } from "./booking-draft.ts";

/** Where one question of a booking is asked. */
export const toStep = (step: Step): string => toBooking({ step });
