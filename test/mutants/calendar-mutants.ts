import type { Edit, Mutant } from "./mutant.ts";

const inCalendar = (from: string, to: string): Edit => ({
  file: "functions/store/patient/patient-pieces.ts",
  from,
  to,
});

const book = "functions/booking/claim/book-appointment";
const cancel = "functions/booking/claim/cancel-appointment";
const reschedule = "functions/booking/claim/reschedule-appointment";
const newcomer = "functions/store/newcomer/enter-newcomer.ts";

/** Wrongs of the guard that a patient's own calendar keeps. */
export const calendarMutants: Mutant[] = [
  {
    name: "books for another household's patient",
    edits: [inCalendar("all(isOf(holder), hasRoom", "all(term`${isOf(holder)} OR attribute_exists(PK)`, hasRoom")],
    tests: [book],
  },
  {
    name: "books one visit more than allowed",
    edits: [inCalendar("size(#visits) < ${maxUpcoming}", "size(#visits) <= ${maxUpcoming}")],
    tests: [book],
  },
  {
    name: "books two visits at the same time",
    edits: [inCalendar("hasRoom, areFree(taken))", "hasRoom)")],
    tests: [book],
  },
  {
    name: "gives a person two numbers of one session",
    edits: [
      {
        file: "shared/schedule/taken-by.ts",
        from: "[...ticksOf(slot), slot.sessionId]",
        to: "ticksOf(slot)",
      },
    ],
    tests: ["functions/booking/arrival/one-number"],
    by: "whichever way they come to it",
  },
  {
    name: "leaves a number of a session in the calendar of whoever gave it up",
    edits: [inCalendar("list(placesOf(takenBy(slot)))", "list(placesOf(takenBy(slot).slice(0, -1)))")],
    tests: ["functions/booking/arrival/one-number"],
    by: "as long as it is theirs",
  },
  {
    name: "refuses a walk-in whose other visit is at the time of the first free place",
    edits: [
      {
        file: "shared/booking/arrival/register-walk-in.ts",
        from: "places.find((place) => ticksOf(place).every((tick) => busy[tick] === undefined))",
        to: "places.slice(0, 1).find((place) => ticksOf(place).every((tick) => busy[tick] === undefined))",
      },
    ],
    tests: ["functions/booking/arrival/register-walk-in.known", "shared/booking/arrival/register-walk-in"],
  },
  {
    name: "registers somebody new at each desk that is asked",
    edits: [
      {
        file: newcomer,
        from: "isNew,\n        term",
        to: "term`attribute_not_exists(PK) OR slot <> PK`,\n        term",
      },
    ],
    tests: ["functions/booking/arrival/same-newcomer"],
  },
  {
    name: "registers a third of a name besides a second whom nobody was told of",
    edits: [
      {
        file: newcomer,
        from: "term`#appointmentId = ${besides}`",
        to: "term`#appointmentId <> PK AND ${besides} <> PK`",
      },
    ],
    tests: ["functions/booking/arrival/same-newcomer"],
  },
  {
    name: "undoes unseen what a colleague corrected of a person meanwhile",
    edits: [
      {
        file: "functions/store/patient/save-correction.ts",
        from: "when: term`#name = ${name} AND",
        to: "when: term`(#name = ${name} OR attribute_exists(PK)) AND",
      },
    ],
    tests: ["functions/booking/correct-person"],
  },
  {
    name: "corrects a person and leaves their phone with the wrong name",
    edits: [
      {
        file: "functions/store/patient/save-correction.ts",
        from: "before.holder !== undefined && { member",
        to: "before.holder === before.name && { member",
      },
    ],
    tests: ["functions/booking/correct-person"],
  },
  {
    name: "corrects a person to who the clinic knows already without a question",
    edits: [
      {
        file: "functions/booking/correct-person.ts",
        from: "same && same.id",
        to: "same && same.name === told && same.id",
      },
    ],
    tests: ["functions/booking/correct-person"],
  },
  {
    name: "moves a visit onto another of the same patient",
    edits: [inCalendar("all(isOf(holder), ...areFreeOrOwn)", "isOf(holder)")],
    tests: [reschedule],
  },
  {
    name: "cancels and keeps the time in the calendar",
    edits: [
      {
        file: "functions/store/appointment/save-cancellation.ts",
        from: "    patient: leaveVisit(patientId, { slot, code, holder }),\n",
        to: "",
      },
    ],
    tests: [cancel],
  },
  {
    name: "cancels a consultation under way",
    edits: [
      {
        file: "functions/store/appointment/save-cancellation.ts",
        from: "statusesAllowing(cancelling, slot.start, now, { isOver, offered })",
        to: '[...statusesAllowing(cancelling, slot.start, now, { isOver, offered }), "in-consultation"]',
      },
    ],
    tests: [cancel],
  },
  {
    name: "cancels who did not come once their session is over: they are counted nowhere",
    edits: [
      {
        file: "functions/store/appointment/save-cancellation.ts",
        from: "goesOnAt: isOver ? undefined : goesOnAt",
        to: "goesOnAt: undefined",
      },
    ],
    tests: [cancel],
  },
  {
    name: "takes a session for over while its last place goes on",
    edits: [
      {
        file: "functions/store/session/session-pieces.ts",
        from: "  number - 1 + Math.floor(",
        to: "  number + Math.floor(",
      },
    ],
    tests: [cancel],
  },
];
