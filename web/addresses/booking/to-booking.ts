import { linkTo } from "../link-to.ts";

/** Where an appointment is made, at one of its questions or with what is known already. */
export const toBooking = linkTo("/janji/:step?", ["puskesmas", "layanan", "untuk", "tempat"]);
