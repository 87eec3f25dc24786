import { isolated } from "../../text/isolated.ts";

export const english = {
  affected: (count: number) => (count === 1 ? "1 visit loses its time" : `${count} visits lose their time`),
  stay: (count: number) =>
    count === 1 ? "1 is with the doctor, and stays." : `${count} are with the doctor, and stay.`,
  waiting: (count: number) =>
    count === 1
      ? "1 waits already: told on their screen or by the desk, and offered another time."
      : `${count} wait already: told on their screen or by the desk, and offered another time.`,
  offered: (count: number) =>
    `${count} ${count === 1 ? "is" : "are"} offered another time. Who has no phone is on the desk's call list.`,
  regained: (count: number) =>
    count === 1
      ? "1 visit has its own time again. The offer of another time is withdrawn."
      : `${count} visits have their own time again. The offers of other times are withdrawn.`,
  lead: "The patients keep their place until they choose. They are not told why.",
  nobody: "No patient's visit is affected.",
  visit: (patient: string, date: string, time: string, service: string) =>
    `${isolated(patient)}, ${date} at ${time}, ${service}`,
  here: (visit: string) => `${visit}: waits already`,
  inside: (visit: string) => `${visit}: is with the doctor now`,
  bookedOn: (date: string) => `Booked on ${date}.`,
  otherTimes: (times: readonly string[]) => `Other free times: ${times.join("; ")}.`,
  noOtherTime: "No other time is free yet.",
  unreadable: (count: number) => `and ${count} that can't be read yet`,
};
