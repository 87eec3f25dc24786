import type { Appointment } from "../../../shared/booking/appointment.ts";
import { isSkipped } from "../../../shared/booking/arrival/skipped.ts";
import { dayText } from "./text.ts";

/** That somebody was called and is not there, and how often, where that is so. */
export const calledInVain = ({ state }: Pick<Appointment, "state">): string | undefined =>
  isSkipped(state) ? dayText().calledInVain(state.times) : undefined;
