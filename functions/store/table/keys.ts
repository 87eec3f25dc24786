import { partitions } from "../../../shared/api/partitions.ts";
import { type AppointmentId, appointmentIdParts } from "../../../shared/booking/appointment.ts";
import type { WaitedFor } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import type { PatientId } from "../../../shared/people/patient.ts";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import type { DistrictId } from "../../../shared/place/district.ts";
import type { ServiceId } from "../../../shared/place/service.ts";
import type { CalendarYear } from "../../../shared/roster/calendar/year-calendar.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { type SessionId, sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";

/**
 * A key of the table. Every key is made on this page; nobody else writes `#`, but for what the grants of the template are
 * about (`shared/api/partitions.ts`). What is asked of each stands in `questions.ts`, and beside the keys in `docs/keys.md`.
 */
export type Key = { PK: string; SK: string };

export const districtsPartition = partitions.districts;
export const districtPartition = (id: DistrictId): string => `${partitions.district}${id}`;
export const clinicDayPartition = (id: ClinicId, date: LocalDate): string => `${partitions.session}${id}#${date}`;
/** What a clinic's schedulers keep of no single month. */
export const clinicRosterPartition = (id: ClinicId): string => `${partitions.roster}${id}`;
export const rosterPartition = (id: ClinicId, month: RosterMonth): string => `${partitions.roster}${id}#${month}`;
export const dutyPartition = (id: PractitionerId): string => `${partitions.duty}${id}`;
export const accountPartition = (id: string): string => `${partitions.household}${id}`;
export const duePartition = (id: DistrictId): string => `${partitions.due}${id}`;
/** What was due and could not be done, by district; whoever is on duty looks there. */
export const lostDueKey = ({ PK, SK }: Key): Key => ({
  PK: PK.replace(partitions.due, partitions.lostDue),
  SK,
});
export const waitlistPartition = ({ clinicId, service }: Omit<WaitedFor, "patientId">): string =>
  `${partitions.waitlist}${clinicId}#${service}`;
export const patientPartition = (id: PatientId): string => `${partitions.patient}${id}`;

export const prefix = {
  session: "SESSION#",
  rosterRow: "ROW#",
  rosterSetting: "SETTING#",
  rosterVersion: "VERSION#",
  leaveRequest: "REQUEST#",
  leaveReason: "REASON#",
  swap: "SWAP#",
  appointment: "APPOINTMENT#",
  clinic: "CLINIC#",
  service: "SERVICE#",
  holiday: "HOLIDAY#",
  calendar: "CALENDAR#",
  nextFree: "NEXT-FREE#",
  member: partitions.patient,
  past: "PAST#",
  waiting: "WAITING#",
} as const;

/** Under it the table says which version its items have. */
export const versionKey = (): Key => ({ PK: "VERSION", SK: "VERSION" });
export const districtsKey = (id: DistrictId): Key => ({ PK: districtsPartition, SK: id });
export const districtKey = (id: DistrictId): Key => ({ PK: districtPartition(id), SK: "DISTRICT" });
export const clinicKey = (district: DistrictId, id: ClinicId): Key => ({
  PK: districtPartition(district),
  SK: `${prefix.clinic}${id}`,
});
export const serviceKey = (district: DistrictId, id: ServiceId): Key => ({
  PK: districtPartition(district),
  SK: `${prefix.service}${id}`,
});
export const holidayKey = (district: DistrictId, date: LocalDate): Key => ({
  PK: districtPartition(district),
  SK: `${prefix.holiday}${date}`,
});
export const calendarKey = (district: DistrictId, year: CalendarYear): Key => ({
  PK: districtPartition(district),
  SK: `${prefix.calendar}${year}`,
});
export const nextListKey = (id: ClinicId): Key => ({
  PK: districtPartition(districtOf(id)),
  SK: `${prefix.nextFree}${id}`,
});
export const dueKey = (district: DistrictId, minuteText: string, kind: string, ref: string): Key => ({
  PK: duePartition(district),
  SK: [minuteText, kind, ref].join("#"),
});
export const sessionKey = (id: SessionId): Key => {
  const { clinicId, date, wall, practitionerId } = sessionIdParts(id);
  return { PK: clinicDayPartition(clinicId, date), SK: `${prefix.session}${wall}#${practitionerId}` };
};
export const shiftCodesKey = (id: ClinicId): Key => ({ PK: clinicRosterPartition(id), SK: "CODES" });
export const rosterSettingKey = (id: ClinicId, kind: string): Key => ({
  PK: clinicRosterPartition(id),
  SK: `${prefix.rosterSetting}${kind}`,
});
export const rosterReceiptKey = (id: ClinicId, requestId: string): Key => ({
  PK: clinicRosterPartition(id),
  SK: `RECEIPT#${requestId}`,
});
export const rosterRowKey = (id: ClinicId, month: RosterMonth, practitioner: PractitionerId): Key => ({
  PK: rosterPartition(id, month),
  SK: `${prefix.rosterRow}${practitioner}`,
});
export const monthHeadKey = (id: ClinicId, month: RosterMonth): Key => ({
  PK: rosterPartition(id, month),
  SK: "MONTH",
});
export const rosterVersionKey = (id: ClinicId, month: RosterMonth, version: number): Key => ({
  PK: rosterPartition(id, month),
  SK: `${prefix.rosterVersion}${version}`,
});
/** Apart from the versions: what lies beside those only planning may read. */
export const publishedKey = (id: ClinicId, month: RosterMonth): Key => ({
  PK: `${partitions.published}${id}#${month}`,
  SK: "PUBLISHED",
});
export const feedKey = (hash: string): Key => ({ PK: `${partitions.feed}${hash}`, SK: "ADDRESS" });
export const ownFeedKey = (id: PractitionerId): Key => ({ PK: `${partitions.feed}${id}`, SK: "OWN" });
export const leaveRequestKey = (id: ClinicId, request: string): Key => ({
  PK: clinicRosterPartition(id),
  SK: `${prefix.leaveRequest}${request}`,
});
/** Written with each request of that practitioner for leave, so that of two at once the second sees the first. */
export const leaveAskedCountKey = (id: ClinicId, practitioner: PractitionerId): Key => ({
  PK: clinicRosterPartition(id),
  SK: `TURN#${practitioner}`,
});
/** Apart from the request, which its asker reads too. */
export const leaveReasonKey = (id: ClinicId, request: string): Key => ({
  PK: clinicRosterPartition(id),
  SK: `${prefix.leaveReason}${request}`,
});
export const swapKey = (id: ClinicId, request: string): Key => ({
  PK: clinicRosterPartition(id),
  SK: `${prefix.swap}${request}`,
});
/** Of a day of somebody, or of a code of a day. */
export const heldCellKey = (id: ClinicId, cell: string): Key => ({ PK: clinicRosterPartition(id), SK: `HELD#${cell}` });
/** Of somebody, or of the clinic, which offers shifts: no practitioner's id is written so. */
export const askedCountKey = (id: ClinicId, asker = "CLINIC"): Key => ({
  PK: clinicRosterPartition(id),
  SK: `ASKED#${asker}`,
});
export const leaveBalanceKey = (id: PractitionerId, year: string): Key => ({
  PK: dutyPartition(id),
  SK: `BALANCE#${year}`,
});
export const dutyKey = (id: PractitionerId, month: RosterMonth): Key => ({ PK: dutyPartition(id), SK: month });
export const doorwayKey = (id: PractitionerId): Key => ({ PK: `${partitions.doorway}${id}`, SK: "WITH" });
export const waitingKey = ({ patientId, ...list }: WaitedFor): Key => ({
  PK: waitlistPartition(list),
  SK: `${prefix.waiting}${patientId}`,
});
export const householdKey = (accountId: string): Key => ({ PK: accountPartition(accountId), SK: "HOUSEHOLD" });
export const householdMemberKey = (accountId: string, id: PatientId): Key => ({
  PK: accountPartition(accountId),
  SK: patientPartition(id),
});
export const codesKey = (accountId: string): Key => ({ PK: `${partitions.phoneCodes}${accountId}`, SK: "CODES" });
export const auditKey = (place: ClinicId | DistrictId, at: Instant, requestId: string): Key => {
  const moment = new Date(at).toISOString();
  return { PK: `${partitions.audit}${place}#${moment.slice(0, 10)}`, SK: `${moment}#${requestId}` };
};

/** Whoever was new to a clinic on a day, by what tells people apart, as it is hashed: nobody's name stands in a key. */
export const newcomerKey = (id: ClinicId, date: LocalDate, hash: string): Key => ({
  PK: `${partitions.newcomer}${id}#${date}`,
  SK: hash,
});
/** Some of the people a clinic knows: those whose ids end in this letter. */
export const registerPartKey = (id: ClinicId, letter: string): Key => ({
  PK: `${partitions.register}${id}`,
  SK: `PART#${letter}`,
});
/** Which state each part is in. */
export const registerHeadKey = (id: ClinicId): Key => ({ PK: `${partitions.register}${id}`, SK: "HEAD" });

export const callsPartition = (id: ClinicId): string => `${partitions.calls}${id}`;
export const callKey = (id: ClinicId, appointmentId: AppointmentId): Key => ({
  PK: callsPartition(id),
  SK: appointmentId,
});
export const undecidedPartition = (id: ClinicId): string => `${partitions.undecided}${id}`;
export const undecidedKey = (id: SessionId): Key => ({ PK: undecidedPartition(sessionIdParts(id).clinicId), SK: id });
export const doorKey = (id: ClinicId): Key => ({ PK: `${partitions.door}${id}`, SK: "DOOR" });
export const receiptKey = (requestId: string): Key => ({ PK: `${partitions.receipt}${requestId}`, SK: "RECEIPT" });
export const patientKey = (id: PatientId): Key => ({ PK: patientPartition(id), SK: "PATIENT" });
export const appointmentKey = (id: AppointmentId): Key => {
  const { patientId, code } = appointmentIdParts(id);
  return { PK: patientPartition(patientId), SK: `${prefix.appointment}${code}` };
};
export const pastSortKey = (start: Instant, code: string): string =>
  `${prefix.past}${new Date(start).toISOString()}#${code}`;
export const pastKey = (id: AppointmentId, start: Instant): Key => {
  const { patientId, code } = appointmentIdParts(id);
  return { PK: patientPartition(patientId), SK: pastSortKey(start, code) };
};
