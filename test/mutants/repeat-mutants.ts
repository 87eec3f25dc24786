import type { Edit, Mutant } from "./mutant.ts";

const inTransact = (from: string, to: string): Edit => ({ file: "functions/store/table/transact.ts", from, to });

const book = "functions/booking/claim/book-appointment";
const reschedule = "functions/booking/claim/reschedule-appointment";

/** Wrongs in what a repeat is answered, and in what the store's answer is taken for. */
export const repeatMutants: Mutant[] = [
  {
    name: "loses the token",
    edits: [inTransact("ClientRequestToken: token", "ClientRequestToken: token && undefined")],
    tests: [book],
  },
  {
    name: "looks at the first reason of a cancellation only",
    edits: [inTransact("(keyof Facts)[]).forEach", "(keyof Facts)[]).slice(0, 1).forEach")],
    tests: [book],
  },
  {
    name: "takes a conflict of two writes for a refusal",
    edits: [
      inTransact('passing = ["TransactionConflict", ', "passing = ["),
      inTransact('({ Code }) => Code === "ConditionalCheckFailed"', '({ Code }) => Code !== "None"'),
    ],
    tests: ["functions/store/table/transact"],
  },
  {
    name: "says saved when the store stays busy",
    edits: [inTransact('throw refuseFor("store.busy", { service: "store" })', "return undefined")],
    tests: ["functions/store/table/transact"],
  },
  {
    name: "keeps no receipt of a booking",
    edits: [
      {
        file: "shared/booking/claim/book-appointment.ts",
        from: "bookingReceipt({ slot: request.slot, state }, key)",
        to: 'bookingReceipt({ slot: request.slot, state }, { ...key, id: "" })',
      },
    ],
    tests: [book],
  },
  {
    name: "gives the first answer to another body under the same key",
    edits: [
      {
        file: "shared/request/request-key.ts",
        from: 'if (left.fingerprint !== key.fingerprint) throw new Refusal("request.key-reused");',
        to: 'if (left.fingerprint === key.id) throw new Refusal("request.key-reused");',
      },
    ],
    tests: [book],
  },
  {
    name: "refuses a request because its own twin, sent at once, was done meanwhile",
    edits: [
      {
        file: "functions/store/table/answer-once.ts",
        from: "error instanceof Refusal ? await again() : undefined",
        to: "error instanceof TypeError ? await again() : undefined",
      },
    ],
    tests: ["functions/store/table/answer-once"],
  },
  {
    name: "refuses who declines a place because the answer to that was lost",
    edits: [
      {
        file: "functions/booking/waitlist/decline-place.ts",
        from: "if (conflict) return undefined;",
        to: 'if (conflict) throw new Error("over");',
      },
    ],
    tests: ["functions/booking/waitlist/take-place"],
  },
  {
    name: "moves again when a move is repeated later",
    edits: [
      {
        file: "functions/store/appointment/receipt-item.ts",
        from: "receiptLife) }, isNew)",
        to: "receiptLife) }, isNew && undefined)",
      },
    ],
    tests: [reschedule],
  },
  {
    name: "changes a visit in a state its rule forbids",
    edits: [
      {
        file: "shared/booking/claim/change-rule.ts",
        from: "(status) => refusalIn(rule, status, { start, offered, isOver }, now) === undefined",
        to: '(status) => status !== "cancelled" || refusalIn(rule, status, { start, offered, isOver }, now) === undefined',
      },
    ],
    tests: ["functions/booking/claim/change-rule"],
  },
  {
    name: "makes the booking code of the wrong digest",
    edits: [
      {
        file: "shared/booking/claim/book-appointment.ts",
        from: "bookingCodeFrom(key.id)",
        to: "bookingCodeFrom(key.fingerprint)",
      },
    ],
    tests: [book],
  },
  {
    name: "ends the consultation that began since the press",
    edits: [{ file: "shared/consult/end-consultation.ts", from: "requireSeen(state, admittedAt);", to: "" }],
    tests: ["shared/consult/visit-states", "functions/consult/stale-press"],
  },
  {
    name: "sends back whoever was called in since the press",
    edits: [{ file: "shared/consult/pause-consultation.ts", from: "requireSeen(state, seenSince);", to: "" }],
    tests: ["shared/consult/visit-states", "functions/consult/stale-press"],
  },
  {
    name: "tells the patient what the desk tells the doctor",
    edits: [{ file: "shared/booking/receipt.ts", from: "comment: ___, ", to: "" }],
    tests: ["functions/booking/comment-visit"],
  },
  {
    name: "writes to the doctor over what another desk wrote unseen",
    edits: [{ file: "shared/request/decide-once.ts", from: "if (revision !== seen)", to: "if (revision < seen)" }],
    tests: ["functions/booking/comment-visit"],
  },
  {
    name: "writes to the doctor about a visit that moved away just now",
    edits: [
      {
        file: "functions/store/appointment/save-on-visit.ts",
        from: "#slot = ${slot}",
        to: "#slot = ${slot} OR attribute_exists(#slot)",
      },
    ],
    tests: ["functions/booking/comment-visit"],
  },
];
