import { modeAt } from "../../../../shared/booking/mode-at.ts";
import { type BookingDraft, placeOf, type Step } from "./booking-draft.ts";
import { bookingText } from "./text.ts";

/** How the two meet at the time that was chosen. */
const howMet = ({ slot }: BookingDraft): string => bookingText().met[slot ? modeAt(slot) : "video"];

/** Under a question: which of how many it is, and what it is about. */
export const leadOf = (draft: BookingDraft, step: Step): string => {
  const { step: placed, complaintLead } = bookingText();
  const place = placeOf(draft, step);
  const besides: Partial<Record<Step, string>> = { keluhan: complaintLead, periksa: howMet(draft) };
  return [place && placed(place.number, place.of), besides[step]].filter(Boolean).join(" · ");
};
