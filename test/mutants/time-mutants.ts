import type { Mutant } from "./mutant.ts";

const walkIn = "functions/booking/arrival/register-walk-in";

/** Wrongs of time, of admission and of the line. */
export const timeMutants: Mutant[] = [
  {
    name: "opens the room a moment after its line closed",
    edits: [
      {
        file: "shared/booking/arrival/line-refusal.ts",
        from: "now >= lineClosesAt(session, zone)",
        to: "now > lineClosesAt(session, zone)",
      },
    ],
    tests: ["shared/consult/join-consultation"],
  },
  {
    name: "refuses a booking at the very lead time",
    edits: [
      {
        file: "shared/booking/claim/booking-time.ts",
        from: "slot.start < from",
        to: "slot.start <= from",
      },
    ],
    tests: ["functions/booking/claim/book-appointment"],
  },
  {
    name: "lets a patient publish before admission",
    edits: [
      {
        file: "shared/consult/join-consultation.ts",
        from: 'mayPublish: state.status === "in-consultation"',
        to: 'mayPublish: state.status !== "booked"',
      },
    ],
    tests: ["shared/consult/join-consultation"],
  },
  {
    name: "gives a walk-in the last place instead of the next",
    edits: [
      {
        file: "shared/booking/arrival/register-walk-in.ts",
        from: "firstFor(calendar, placesFor({ beyond }, session, now));",
        to: "firstFor(calendar, placesFor({ beyond }, session, now).toReversed());",
      },
    ],
    tests: [walkIn],
  },
  {
    name: "registers a walk-in who then stands in no line",
    edits: [
      {
        file: "functions/store/appointment/save-walk-in.ts",
        from: "session: claimAndArrive({ ...appointment, now }, state)",
        to: 'session: claimSlot({ ...appointment, now }, { holder: "", maxPerSession: 99 })',
      },
      {
        file: "functions/store/appointment/save-walk-in.ts",
        from: "import { claimAndArrive }",
        to: "import { claimSlot }",
      },
    ],
    tests: [walkIn],
  },
  {
    name: "offers the places of a closed session",
    edits: [{ file: "shared/schedule/slot.ts", from: "takesMore({ state, reserved })", to: "count > 0" }],
    tests: ["shared/schedule/slot", "functions/schedule/refresh-next-free/refresh-next-free"],
  },
];
