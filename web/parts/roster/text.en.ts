import { isolated } from "../../text/isolated.ts";

export const english = {
  outposts: { pustu: "pustu", posyandu: "posyandu", mobile: "mobile clinic" },
  heldAt: (name = "the puskesmas") =>
    `Patients who already have an appointment are still met face to face at ${isolated(name)}.`,
  off: { leave: "On leave", away: "Away" },
  halves: { a: "morning", p: "afternoon" },
  offHalf: (off: string, half: string) => `${off} (${half})`,
  heldByVideo: "Patients who already have an appointment are still met by video.",
};
