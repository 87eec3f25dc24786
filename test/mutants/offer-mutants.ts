import type { Mutant } from "./mutant.ts";

const offerVisits = "functions/events/offer-visits";
const saveOffer = "functions/store/appointment/save-offer.ts";

/** Wrongs of what those are offered whose session was closed. */
export const offerMutants: Mutant[] = [
  {
    name: "notes as here who wants what the session has no more",
    edits: [
      {
        file: "functions/store/session/session-pieces.ts",
        from: " AND contains(#services, ${service})",
        to: " AND (contains(#services, ${service}) OR attribute_exists(#services))",
      },
    ],
    tests: ["functions/events/lost-service"],
  },
  {
    name: "notes as without time who wants what the session has again",
    edits: [
      {
        file: "functions/store/session/stranded.ts",
        from: "when: all(",
        to: "when: either(",
      },
    ],
    tests: ["functions/events/lost-service"],
  },
  {
    name: "takes whoever has a place next for who wanted what the session has no more",
    edits: [
      {
        file: "functions/store/session/session-pieces.ts",
        from: "isStrandedAt(number), isBeyond",
        to: "isStrandedAt(number + 1_000), isBeyond",
      },
    ],
    tests: ["functions/events/lost-service"],
  },
  {
    name: "offers again what was offered, and puts off by when to choose",
    edits: [
      {
        file: saveOffer,
        from: "isToChoose(visit), either(term`attribute_not_exists(#offer)`, term`attribute_exists(${withdrawn})`)",
        to: "isToChoose(visit)",
      },
    ],
    tests: [offerVisits],
  },
  {
    name: "offers another time to who has moved already",
    edits: [
      {
        file: saveOffer,
        from: "    term`#slot = ${slot}`,\n    either(",
        to: "    term`#slot = ${slot} OR attribute_exists(#slot)`,\n    either(",
      },
    ],
    tests: [offerVisits],
  },
  {
    name: "leaves the offer with a visit that moved",
    edits: [
      {
        file: "functions/store/appointment/appointment-pieces.ts",
        from: "remove: term`#offer`, when",
        to: "remove: term`#receipt.#offer`, when",
      },
    ],
    tests: [offerVisits],
  },
  {
    name: "leaves the offers of a session that opened again while they were made",
    edits: [
      {
        file: "functions/booking/displaced/offer-visits.ts",
        from: "turnsPlaces(session, later)",
        to: "turnsPlaces(later, later)",
      },
    ],
    tests: [offerVisits],
  },
  {
    name: "gives a key to the room of a closed session",
    edits: [
      {
        file: "shared/consult/join-consultation.ts",
        from: "isClosedTo(appointment, session)",
        to: "now < 0",
      },
    ],
    tests: ["shared/consult/join-consultation", "functions/consult/offered-visit"],
  },
  {
    name: "offers another time to whom the doctor has begun with",
    edits: [
      {
        file: saveOffer,
        from: " AND attribute_not_exists(#state.#seen)",
        to: " AND (attribute_not_exists(#state.#seen) OR attribute_exists(#state))",
      },
    ],
    tests: ["functions/events/offer-standing"],
  },
  {
    name: "tells who waits for a closed session a turn",
    edits: [{ file: "functions/line/get-waiting-line.ts", from: "requireLine(session, appointment);", to: "" }],
    tests: ["functions/line/waiting-when-closed"],
  },
  {
    name: "forgets who comes into the line of a closed session",
    edits: [
      {
        file: "functions/events/stream/offer-visits.ts",
        from: " || bringsIntoLine(before, after)",
        to: "",
      },
    ],
    tests: ["functions/events/offer-standing"],
  },
  {
    name: "counts who is with the doctor as one who is offered another time",
    edits: [{ file: "shared/roster/publish/here-already.ts", from: "Number(isInside(standing))", to: "0" }],
    tests: ["functions/roster/change/mark-away"],
  },
  {
    name: "blames who was told that nobody comes",
    edits: [{ file: "shared/consult/close-line.ts", from: " && visit.offer === undefined", to: "" }],
    tests: ["shared/consult/close-line"],
  },
  {
    name: "asks to have chosen in the night",
    edits: [
      {
        file: "shared/booking/claim/choose-by.ts",
        from: "if (!night) return until;",
        to: "if (!night || zone) return until;",
      },
    ],
    tests: ["shared/booking/displaced/offer"],
  },
];
