/**
 * What the keys of each noun's partitions begin with; one without `#` is the whole key of the only one. It stands apart from
 * the rights (`nouns.ts`), which no function carries.
 */
export const partitions = {
  districts: "DISTRICTS",
  district: "DISTRICT#",
  session: "CLINIC#",
  roster: "ROSTER#",
  published: "PUBLISHED#",
  feed: "FEED#",
  patient: "PATIENT#",
  newcomer: "NEWCOMER#",
  register: "REGISTER#",
  waitlist: "WAIT#",
  household: "ACCOUNT#",
  duty: "DUTY#",
  doorway: "PRACTITIONER#",
  door: "DOOR#",
  receipt: "RECEIPT#",
  calls: "CALLS#",
  undecided: "UNDECIDED#",
  phoneCodes: "CODES#",
  due: "DUE#",
  lostDue: "DUE-LOST#",
  audit: "AUDIT#",
} as const;
