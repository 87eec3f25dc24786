import type { PractitionerId } from "../../people/practitioner.ts";
import type { ClinicId } from "../../place/clinic.ts";
import { type SessionId, sessionIdOf } from "../../schedule/session.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { WallMinutes } from "../../time/zone.ts";
import type { Hours } from "./shift-code.ts";

const wallText = (wall: WallMinutes): string =>
  `${String(Math.floor(wall / 60)).padStart(2, "0")}${String(wall % 60).padStart(2, "0")}`;

/** Whose shift it is, where, on which day, and when. */
type Shift = { clinicId: ClinicId; practitionerId: PractitionerId; date: LocalDate; hours: Hours };

/** The id of the session that a shift makes; one in which nobody can be booked has it too, and no session. */
export const shiftId = ({ clinicId, practitionerId, date, hours }: Shift): SessionId =>
  sessionIdOf({ clinicId, date, wall: wallText(hours.from), practitionerId });
