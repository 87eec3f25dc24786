import { appointmentIdOf } from "../../../shared/booking/appointment.ts";
import { sessionIdOf } from "../../../shared/schedule/session.ts";
import {
  appointmentKey,
  askedCountKey,
  auditKey,
  calendarKey,
  callKey,
  clinicKey,
  codesKey,
  districtKey,
  districtsKey,
  doorKey,
  doorwayKey,
  dueKey,
  dutyKey,
  feedKey,
  heldCellKey,
  holidayKey,
  householdKey,
  householdMemberKey,
  type Key,
  leaveAskedCountKey,
  leaveBalanceKey,
  leaveReasonKey,
  leaveRequestKey,
  lostDueKey,
  monthHeadKey,
  newcomerKey,
  nextListKey,
  ownFeedKey,
  pastKey,
  patientKey,
  publishedKey,
  receiptKey,
  registerHeadKey,
  registerPartKey,
  rosterReceiptKey,
  rosterRowKey,
  rosterSettingKey,
  rosterVersionKey,
  serviceKey,
  sessionKey,
  shiftCodesKey,
  swapKey,
  undecidedKey,
  versionKey,
  waitingKey,
} from "./keys.ts";

/** How a question reaches its items. */
type Way = "Get" | "Query" | "in a write" | "by whoever is on duty";

/** One kind of item, the key it lies under, written with names in place of values, and what is asked of it. */
export type Kind = {
  /** The function of `keys.ts` that makes the key: who imports it reads or writes this kind. */
  keyFunction: string;
  key: Key;
  asked: [question: string, way: Way][];
};

const about = <Names extends unknown[]>(
  makeKey: (...names: Names) => Key,
  names: Names,
  ...asked: Kind["asked"]
): Kind => ({ keyFunction: makeKey.name, key: makeKey(...names), asked });

// A clinic's id begins with the four digits of its district.
const district = "<id>";
const clinic = "<id>-<clinic>";
const session = sessionIdOf({ clinicId: clinic, date: "<date>", wall: "<wall>", practitionerId: "<practitioner>" });
const appointment = appointmentIdOf("<patient>", "<code>");
const due: Parameters<typeof dueKey> = [district, "<minute>", "<kind>", "<ref>"];

/** Every kind of item of the table, by the folder of the store that reads and writes it. */
export const questions: Record<string, Kind[]> = {
  district: [
    about(districtsKey, [district], ["which districts are there", "Query"]),
    about(
      districtKey,
      [district],
      ["a district's settings", "Get"],
      ["a district with its clinics, services, holidays and next free slots", "Query"],
    ),
    about(clinicKey, [district, clinic], ["a clinic, with all of its district", "Query"]),
    about(serviceKey, [district, "<service>"], ["a service, with all of its district", "Query"]),
    about(
      calendarKey,
      [district, "<yyyy>"],
      ["a year's holidays and Ramadan, as the district has decided them", "Get"],
      ["the same, with all of its district", "Query"],
    ),
    about(holidayKey, [district, "<date>"], ["a holiday, with all of its district", "Query"]),
  ],
  "next-list": [
    about(
      nextListKey,
      [clinic],
      ["a clinic's next free slots", "Get"],
      ["the next free slots at each clinic of a district", "Query"],
    ),
  ],
  session: [about(sessionKey, [session], ["one session", "Get"], ["a clinic's day with every doctor", "Query"])],
  roster: [
    about(shiftCodesKey, [clinic], ["the shift codes of a clinic", "Get"]),
    about(
      rosterSettingKey,
      [clinic, "<kind>"],
      ["one setting of a clinic's rosters", "Get"],
      ["all that a clinic has decided of how its rosters are made", "Query"],
    ),
    about(
      rosterRowKey,
      [clinic, "<yyyy-mm>", "<practitioner>"],
      ["what a clinic's draft for a month says of each practitioner", "Query"],
      ["whether anybody has drafted days that aren't published", "Query"],
    ),
    about(rosterReceiptKey, [clinic, "<request>"], ["what a save or a publishing answered when it came first", "Get"]),
    about(monthHeadKey, [clinic, "<yyyy-mm>"], ["which version of a clinic's month holds", "Get"]),
    about(
      rosterVersionKey,
      [clinic, "<yyyy-mm>", 1],
      ["what was published of a clinic's month", "Get"],
      ["which version is the last, where the month's head can't be read", "Query"],
    ),
  ],
  published: [
    about(publishedKey, [clinic, "<yyyy-mm>"], ["what holds of a clinic's month, for its people's calendars", "Get"]),
  ],
  feed: [
    about(feedKey, ["<hash>"], ["whose calendar an address leads to", "Get"]),
    about(ownFeedKey, ["<practitioner>"], ["which address somebody's calendar has", "Get"]),
  ],
  duty: [
    about(
      dutyKey,
      ["<practitioner>", "<yyyy-mm>"],
      ["where somebody is on duty in a month, and when they have off", "Get"],
    ),
    about(leaveBalanceKey, ["<practitioner>", "<year>"], ["how many days of annual leave somebody has had", "Get"]),
  ],
  leave: [
    about(
      leaveRequestKey,
      [clinic, "<request>"],
      ["one request for leave", "Get"],
      ["who asked a clinic for leave", "Query"],
    ),
    about(leaveReasonKey, [clinic, "<request>"], ["why, for those who decide", "Query"]),
    about(
      leaveAskedCountKey,
      [clinic, "<practitioner>"],
      ["how many requests for leave somebody has made so far", "Get"],
    ),
  ],
  swap: [
    about(
      swapKey,
      [clinic, "<request>"],
      ["one request that a shift changes hands", "Get"],
      ["which shifts of a clinic are to change hands", "Query"],
    ),
    about(
      heldCellKey,
      [clinic, "<date>.<practitioner, or code>"],
      ["whether another request holds somebody's day, or offers that shift", "in a write"],
      ["which request that is, where it ends or can't be read", "Get"],
    ),
    about(askedCountKey, [clinic, "<practitioner>"], ["how many requests somebody has made so far", "Get"]),
  ],
  door: [about(doorKey, [clinic], ["what the codes at a clinic's door are made of", "Get"])],
  doorway: [about(doorwayKey, ["<practitioner>"], ["who is with a practitioner just now", "in a write"])],
  appointment: [
    about(
      appointmentKey,
      [appointment],
      ["one appointment: both keys are read off its id", "Get"],
      ["at which clinics somebody has visits, once their name is corrected", "Query"],
    ),
    about(pastKey, [appointment, 0], ["a patient's past visits, the latest first", "Query"]),
    about(receiptKey, ["<request>"], ["what a keyed change left when it came first", "Get"]),
  ],
  call: [
    about(callKey, [clinic, appointment], ["a call to be made", "Get"], ["whom a clinic's desk is to call", "Query"]),
  ],
  undecided: [
    about(undecidedKey, [session], ["which sessions of a clinic have visits that nobody has decided about", "Query"]),
  ],
  waitlist: [
    about(
      waitingKey,
      [{ clinicId: clinic, service: "<service>", patientId: "<patient>" }],
      ["whether a person waits for a place, and is offered one", "Get"],
      ["who waits for a place of a service at a clinic", "Query"],
    ),
  ],
  patient: [about(patientKey, ["<patient>"], ["a patient's record and calendar", "Get"])],
  newcomer: [
    about(
      newcomerKey,
      [clinic, "<date>", "<hash>"],
      ["whether a clinic's desk has registered the same person today as somebody new", "in a write"],
    ),
  ],
  register: [
    about(registerHeadKey, [clinic], ["which parts of a clinic's register have changed", "Get"]),
    about(registerPartKey, [clinic, "<letter>"], ["whom a clinic knows, of those whose ids end in a letter", "Get"]),
  ],
  household: [
    about(householdMemberKey, ["<account>", "<patient>"], ["whom an account may book for", "Query"]),
    about(householdKey, ["<account>"], ["how many that are", "in a write"]),
  ],
  "phone-codes": [about(codesKey, ["<account>"], ["an account's sign-in codes and known devices", "Get"])],
  audit: [
    about(
      auditKey,
      [clinic, 0, "<request>"],
      ["whom staff were told of at a clinic, on a day of UTC", "by whoever is on duty"],
    ),
  ],
  due: [
    about(dueKey, due, ["what time has brought to a district, oldest first", "Query"]),
    about(lostDueKey, [dueKey(...due)], ["what was due and could not be done", "by whoever is on duty"]),
  ],
  migrations: [about(versionKey, [], ["which version the items have", "Get"])],
};
