import type { JSX } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { toBooking } from "../../addresses/booking/to-booking.ts";
import { LinkButton } from "../../ui/button.tsx";
import { visitsText } from "./text.ts";

/** A visit like this one, with the time left open. */
const again = ({ slot, service, patientId }: Appointment): string =>
  toBooking({ puskesmas: sessionIdParts(slot.sessionId).clinicId, layanan: service, untuk: patientId });

/** The way from a visit that is over to another like it. */
export const BookAgain = (props: { visit: Appointment }): JSX.Element => (
  <LinkButton kind="primary" icon="plus" wide href={again(props.visit)}>
    {visitsText().bookAgain}
  </LinkButton>
);
