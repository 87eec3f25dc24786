import type { OpenForWalkIn } from "../../../../../web/features/booking/register-walk-in/free-places.ts";

export const written = {
  name: "Sumiati",
  day: "3",
  month: "2",
  year: "1970",
  sex: "female",
  sessionId: "3604-kibin.2026-11-23.0800.rahmawati-cikande",
  service: "umum",
} as const;

export const open: OpenForWalkIn = {
  id: written.sessionId,
  clinicId: "3604-kibin",
  practitionerId: "rahmawati-cikande",
  start: Date.parse("2026-11-23T01:00:00Z"),
  services: ["umum"],
  minutes: 10,
  count: 24,
  state: "open",
  claimed: 21,
  free: 3,
};

export const closedOne: OpenForWalkIn = {
  ...open,
  id: "3604-kibin.2026-11-23.0800.budi",
  practitionerId: "budi",
  state: "closed",
  free: 0,
};
export const fullOne: OpenForWalkIn = {
  ...open,
  id: "3604-kibin.2026-11-23.0800.ani",
  practitionerId: "ani",
  claimed: 24,
  free: 0,
};

export const lineOf = ({ id, start, minutes, count, state }: OpenForWalkIn) => ({ id, start, minutes, count, state });
