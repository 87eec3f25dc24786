import { isolated } from "../../../text/isolated.ts";

export const english = {
  title: (month: string) => `Roster changes, ${month}`,
  toMonth: "Month",
  print: "Print",
  unpublished: "This month is not published yet.",
  once: "This month was published once, so nothing has changed yet.",
  earlier: "From version",
  later: "To version",
  version: (version: number) => `Version ${version}`,
  published: (version: number, at: string, by: string | undefined) =>
    by === undefined
      ? `Version ${version} was published ${at}.`
      : `Version ${version} was published ${at} by ${isolated(by)}.`,
  causes: {
    away: "The reason: somebody is away or on leave.",
    closed: "The reason: the puskesmas is closed.",
    back: "The reason: somebody is back.",
    swap: "The reason: shifts were taken or swapped.",
  },
  same: "These two versions are the same.",
  found: (days: number, people: number) =>
    `${days === 1 ? "1 day" : `${days} days`} changed, of ${people === 1 ? "1 person" : `${people} people`}.`,
  noDays: "Every day says the same, but codes have changed.",
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  free: "free",
  leave: "away",
  codes: "Codes that mean something else",
  added: (code: string) => `new: ${code}`,
  gone: (code: string) => `no longer: ${code}`,
  friday: (hours: string) => `Friday ${hours}`,
  ramadan: (hours: string) => `Ramadan ${hours}`,
  ramadanFriday: (hours: string) => `Ramadan Friday ${hours}`,
  fasting: (from: string, until: string) => `dates of Ramadan ${from}–${until}`,
  inPerson: "face to face",
  slots: (minutes: number, places: number | undefined) =>
    places === undefined ? `${minutes} minutes a patient` : `${minutes} minutes a patient, ${places} places`,
};
