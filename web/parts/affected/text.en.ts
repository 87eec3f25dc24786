import { isolated } from "../../text/isolated.ts";

export const english = {
  affected: (count: number) => (count === 1 ? "1 visit loses its time" : `${count} visits lose their time`),
  lead: "The patients keep their place and are offered another time. They are not told why.",
  nobody: "No patient's visit is affected.",
  visit: (patient: string, date: string, time: string, service: string) =>
    `${isolated(patient)}, ${date} at ${time}, ${service}`,
  here: (visit: string) => `${visit}: is here already, stays in the line`,
  inside: (visit: string) => `${visit}: is with the doctor now`,
  bookedOn: (date: string) => `Booked on ${date}.`,
  otherTimes: (times: readonly string[]) => `Other free times: ${times.join("; ")}.`,
  noOtherTime: "No other time is free yet.",
  unreadable: (count: number) => `and ${count} that can't be read yet`,
};
