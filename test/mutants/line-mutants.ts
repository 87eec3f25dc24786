import type { Mutant } from "./mutant.ts";

/** Wrongs of the one order in which a doctor's line is taken. */
export const lineMutants: Mutant[] = [
  {
    name: "lets whoever comes late go before who was in time",
    edits: [
      {
        file: "shared/booking/turn-time.ts",
        from: "arrivedAt <= inTimeUntil({ start }) ? start : afterOthers({ minutes }, arrivedAt)",
        to: "arrivedAt <= inTimeUntil({ start }) * minutes ? start : arrivedAt",
      },
    ],
    tests: ["shared/booking/turn-time", "shared/consult/turn-of-a-visit", "functions/consult/check-in-patient"],
  },
  {
    name: "lets whoever comes by themselves wait for a place hours ahead",
    edits: [
      {
        file: "shared/booking/turn-time.ts",
        from: "Math.min(place.start, came + (within ?? usualWalkInMinutes) * minute)",
        to: "place.start + 0 * came * (within ?? usualWalkInMinutes)",
      },
    ],
    tests: ["shared/booking/turn-time", "functions/booking/register-walk-in"],
  },
  {
    name: "lets whoever comes early without a booking be before who has one",
    edits: [
      {
        file: "shared/booking/turn-time.ts",
        from: "Math.max(arrivedAt, sessionStartOf(place))",
        to: "Math.max(arrivedAt, sessionStartOf({ ...place, start: 0 }))",
      },
    ],
    tests: ["shared/booking/turn-time", "functions/booking/register-walk-in"],
  },
  {
    name: "takes the line by number, whenever it is whose turn",
    edits: [{ file: "shared/line/by-turn.ts", from: "a.at - b.at || a.number - b.number", to: "a.number - b.number" }],
    tests: ["shared/line/by-turn", "shared/line/place-in-line"],
  },
  {
    name: "calls late who may have come where nobody notes it",
    edits: [{ file: "shared/line/turn-of.ts", from: "!mayComeUnnoted(slot) && ", to: "" }],
    tests: ["shared/line/turn-of"],
  },
];
