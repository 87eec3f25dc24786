import type { Practitioner } from "../../people/practitioner.ts";
import type { ClinicId } from "../../place/clinic.ts";
import type { Holiday } from "../../time/holiday.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { ClosedTime } from "../month/closed-time.ts";
import type { Leave } from "../month/leave.ts";
import type { RosterMonth } from "../month/roster-month.ts";
import type { RosterRow } from "../month/roster-row.ts";
import type { ShiftCode } from "../month/shift-code.ts";

/** A licence to practise (SIP): it is for one place, from its first day to its last. */
type Licence = { clinicId: ClinicId; from?: LocalDate; until?: LocalDate };

/** One who practises at the clinic. */
export type RuledPerson = Pick<Practitioner, "id" | "profession"> & {
  /** Absent where nobody has entered any: then nothing is said of them. */
  licences?: readonly Licence[];
};

/** The rows of a month and what their codes mean. */
export type Rows = {
  rows: readonly Pick<RosterRow, "practitionerId" | "cells">[];
  codes: readonly ShiftCode[];
};

/** A clinic's month, and all around it that rules look at. */
export type RuledMonth = Rows & {
  clinicId: ClinicId;
  month: RosterMonth;
  /** The clinic's day: days before it can't be changed, so nothing is said of them, but they count. */
  today: LocalDate;
  people: readonly RuledPerson[];
  holidays: readonly Pick<Holiday, "date" | "name" | "closed">[];
  /** When in it the clinic is closed: nobody is lacking then. Days closed whole are among the holidays too. */
  closed?: readonly ClosedTime[] | undefined;
  leave?: readonly Leave[];
  /** The month before, as it was published. */
  before?: Rows;
  /** The month after, as it was published. */
  next?: Rows;
};
