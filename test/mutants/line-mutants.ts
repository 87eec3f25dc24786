import type { Mutant } from "./mutant.ts";

/** Wrongs of the one order in which a doctor's line is taken. */
export const lineMutants: Mutant[] = [
  {
    name: "lets whoever comes late go before who was in time",
    edits: [
      {
        file: "shared/booking/arrival/turn-time.ts",
        from: "arrivedAt <= inTimeUntil({ start }) ? start : afterOthers({ minutes }, arrivedAt)",
        to: "arrivedAt <= inTimeUntil({ start }) * minutes ? start : arrivedAt",
      },
    ],
    tests: [
      "shared/booking/arrival/turn-time",
      "shared/consult/turn-of-a-visit",
      "functions/booking/arrival/check-in-patient",
    ],
  },
  {
    name: "lets whoever comes by themselves wait for a place hours ahead",
    edits: [
      {
        file: "shared/booking/arrival/walk-in-turn.ts",
        from: "Math.min(place.start, came + minutes * minute)",
        to: "place.start + 0 * came * minutes",
      },
    ],
    tests: ["shared/booking/arrival/turn-time", "functions/booking/arrival/register-walk-in"],
  },
  {
    name: "lets whoever comes early without a booking be before who has one",
    edits: [
      {
        file: "shared/booking/arrival/walk-in-turn.ts",
        from: "Math.max(arrivedAt, sessionStartOf(place))",
        to: "Math.max(arrivedAt, sessionStartOf({ ...place, start: 0 }))",
      },
    ],
    tests: ["shared/booking/arrival/turn-time", "functions/booking/arrival/register-walk-in"],
  },
  {
    name: "lets a district put all who come early by themselves before who has booked",
    edits: [
      {
        file: "shared/booking/arrival/walk-in-turn.ts",
        from: "Math.max(leastWalkInMinutes, within ?? usualWalkInMinutes)",
        to: "Math.max(0 * leastWalkInMinutes, within ?? usualWalkInMinutes)",
      },
    ],
    tests: ["shared/booking/arrival/turn-time"],
  },
  {
    name: "has a doctor's next session follow at once on the one before",
    edits: [
      {
        file: "shared/line/who-goes-first.ts",
        from: "Math.max(now, begins(session))",
        to: "Math.max(now, 0 * begins(session))",
      },
    ],
    tests: ["shared/line/place-in-line", "shared/line/expected-time"],
  },
  {
    name: "expects nobody who comes by themselves before the hours that are planned",
    edits: [
      {
        file: "shared/line/who-goes-first.ts",
        from: "const comes = now + ((index",
        to: "const comes = Math.max(now, session.start) + ((index",
      },
    ],
    tests: ["shared/line/expected-time"],
  },
  {
    name: "tells whoever comes early of nobody who may come by themselves",
    edits: [
      {
        file: "shared/line/expected-time.ts",
        from: ", ...walkInsFirst(awaited, now)]",
        to: ", ...walkInsFirst(awaited, now).slice(0, 0)]",
      },
    ],
    tests: ["shared/line/expected-time"],
  },
  {
    name: "reckons with nobody who comes while another is inside",
    edits: [
      {
        file: "shared/line/turn-chances.ts",
        from: "free = afterOne(free, one);",
        to: "free = one && free;",
      },
    ],
    tests: ["shared/line/turn-chances", "shared/line/expected-time"],
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
