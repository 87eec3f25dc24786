import { bookingRefusals } from "../booking/refusals.ts";
import { consultRefusals } from "../consult/refusals.ts";
import { lineRefusals } from "../line/refusals.ts";

/** What is refused besides where a visit is booked, held or ended. */
export const visitRefusals = { ...bookingRefusals, ...lineRefusals, ...consultRefusals };
