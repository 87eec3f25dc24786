import type { Mutant } from "./mutant.ts";

const tests = ["functions/booking/door/check-in-at-door", "functions/booking/door/pair-board"];

/** Wrongs of who says by themselves that they are here. */
export const doorMutants: Mutant[] = [
  {
    name: "lets codes at the door be guessed without end",
    edits: [
      {
        file: "functions/store/appointment/spend-door-try.ts",
        from: "attribute_not_exists(#doorTries) OR size",
        to: "attribute_not_exists(#doorTries) OR attribute_exists(PK) OR size",
      },
    ],
    tests,
  },
  {
    name: "lets the same four digits be tried at each code to come for one try",
    edits: [
      {
        file: "functions/booking/door/check-in-at-door.ts",
        from: "doorTry(code, now)",
        to: "doorTry(code, 0 * now)",
      },
    ],
    tests,
  },
  {
    name: "takes any code at the door",
    edits: [
      {
        file: "functions/booking/door/check-in-at-door.ts",
        from: ".includes(code))",
        to: ".includes(code) && code.length < 4)",
      },
    ],
    tests,
  },
  {
    name: "lets anybody say that somebody is here",
    edits: [
      {
        file: "functions/booking/door/check-in-at-door.ts",
        from: "requireParticipant(appointment, patient, caller);",
        to: "if (!caller) requireParticipant(appointment, patient, caller);",
      },
    ],
    tests,
  },
  {
    name: "takes whoever is met by video, or at a pustu, into the line of the house",
    edits: [
      {
        file: "shared/booking/door/check-in-at-door.ts",
        from: "if (!isForDoor(visit))",
        to: "if (!isForDoor(visit) && visit.slot.number < 0)",
      },
    ],
    tests,
  },
  {
    name: "makes another secret for each desk that asks for another",
    edits: [
      {
        file: "functions/booking/door/pair-board.ts",
        from: "revision !== instead",
        to: "instead === undefined",
      },
    ],
    tests,
  },
];
