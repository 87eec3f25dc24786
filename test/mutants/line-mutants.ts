import type { Mutant } from "./mutant.ts";

/** Wrongs of the one order in which a doctor's line is taken. */
export const lineMutants: Mutant[] = [
  {
    name: "lets whoever comes late go before who was in time",
    edits: [
      {
        file: "shared/line/turn-time.ts",
        from: "arrivedAt <= start + grace ? start : arrivedAt + placesWhenLate * minutes * minute",
        to: "arrivedAt <= start + grace * minutes * minute * placesWhenLate ? start : arrivedAt",
      },
    ],
    tests: ["shared/line/turn-time", "shared/consult/turn-of-a-visit", "functions/consult/check-in-patient"],
  },
  {
    name: "lets whoever comes by themselves wait for a place hours ahead",
    edits: [
      {
        file: "shared/line/turn-time.ts",
        from: "Math.min(start, arrivedAt + (within ?? usualWalkInMinutes) * minute)",
        to: "start + 0 * (within ?? usualWalkInMinutes)",
      },
    ],
    tests: ["shared/line/turn-time", "functions/booking/register-walk-in"],
  },
  {
    name: "takes the line by number, whenever it is whose turn",
    edits: [{ file: "shared/line/by-turn.ts", from: "a.at - b.at || a.number - b.number", to: "a.number - b.number" }],
    tests: ["shared/line/by-turn", "shared/consult/waiting-line"],
  },
];
