import type { Mutant } from "./mutant.ts";

const inClaim = "functions/store/session/session-pieces.ts";
const decision = "shared/booking/arrival/beyond-the-places";
const use = "functions/booking/arrival/beyond-the-places";

/** Wrongs of the numbers that a desk gives once all places of a session are taken. */
export const beyondMutants: Mutant[] = [
  {
    name: "gives a number beyond a session's places to whoever did not ask for one",
    edits: [
      {
        file: "shared/booking/arrival/register-walk-in.ts",
        from: "(beyond ? freeBeyond",
        to: "(!beyond || beyond ? freeBeyond",
      },
    ],
    tests: [decision],
  },
  {
    name: "gives a number beyond the places that the session has by now",
    edits: [
      {
        file: "functions/store/session/is-free.ts",
        from: "#count < ${asked.slot.number}",
        to: "(#count < ${asked.slot.number} OR #count >= ${asked.slot.number})",
      },
    ],
    tests: [use],
  },
  {
    name: "takes whoever got a number beyond the places for one without a time",
    edits: [
      {
        file: "shared/schedule/displaced.ts",
        from: "session.beyond?.includes(number)",
        to: "session.beyond?.includes(0)",
      },
    ],
    tests: ["shared/schedule/displaced", use],
  },
  {
    name: "forgets in the session that a number is one beyond its places",
    edits: [
      {
        file: inClaim,
        from: "add: isBeyond(slot.number)",
        to: "add: isBeyond(slot.number + 1_000)",
      },
    ],
    tests: [use],
  },
  {
    name: "leaves the session's time to a number beyond its places that nobody has",
    edits: [
      {
        file: inClaim,
        from: "isStrandedAt(number), isBeyond(number)",
        to: "isStrandedAt(number), isBeyond(number + 1_000)",
      },
    ],
    tests: [use],
  },
  {
    name: "lets whoever a session has no place for go before all who have booked later",
    edits: [
      {
        file: "shared/booking/arrival/walk-in-turn.ts",
        from: "Math.min(place.start, left)",
        to: "Math.min(arrivedAt, left)",
      },
    ],
    tests: ["shared/booking/arrival/turn-time", decision],
  },
];
