import type { Edit, Mutant } from "./mutant.ts";

const inClaim = (from: string, to: string): Edit => ({ file: "functions/store/session/session-pieces.ts", from, to });
const inGuard = (from: string, to: string): Edit => ({ file: "functions/store/session/is-free.ts", from, to });

/** As true as false: the condition is gone, the names in it are still used. */
const anyway = (condition: string): string => `(${condition} OR NOT ${condition})`;

const dropped = (name: string, condition: string, tests: string[]): Mutant => ({
  name,
  edits: [inGuard(condition, anyway(condition))],
  tests,
});

const unasked = (name: string, condition: string, where: string): Mutant => ({
  name,
  edits: [inGuard(condition, `(${where} ? ${condition} : undefined)`)],
  tests: [faceToFace],
});

/** What a move leaves, but for a part of it. */
const leavesBut = (part: string): string =>
  `leaving(id, from.number, wasHere).map((one, index) => (index === 0 ? { ...one, ${part} } : one))`;

const book = "functions/booking/claim/book-appointment";
const reschedule = "functions/booking/claim/reschedule-appointment";
const isFree = "functions/booking/claim/what-is-free";
const hold = "functions/booking/hold";
const once = "functions/booking/claim/handed-out-once";
const faceToFace = "functions/booking/arrival/face-to-face";

/** Wrongs of the guard that a session keeps over its slots. */
export const claimMutants: Mutant[] = [
  dropped("claims a slot that somebody holds", "attribute_not_exists(#claims.${at(number)})", [book]),
  {
    name: "claims in a closed session",
    edits: [inGuard('#state = ${"open"} AND', `${anyway('#state = ${"open"}')} AND`)],
    tests: [book],
  },
  dropped("gives a number again whose holder was here", "NOT contains(#spent, ${number})", [once]),
  {
    name: "forgets that whoever leaves was here",
    edits: [{ file: "functions/store/session/spent.ts", from: "#spent", to: "#unspent" }],
    tests: [once],
  },
  {
    name: "overlooks that somebody came who leaves",
    edits: [inClaim("{ when: term`attribute_not_exists(#line.${at(number)})` }", "{}")],
    tests: [once],
  },
  dropped("claims at a place that is no more where the month says", "attribute_not_exists(#reserved)", [isFree]),
  dropped("claims off the grid", "#start = ${sessionStartOf(slot)}", [book]),
  dropped("claims a slot of another length", "#minutes = ${minutes}", [book]),
  dropped("claims past the last slot", "#count >= ${asked.slot.number}", [book]),
  unasked("claims a place face to face for whoever was told none", 'still("comeTo", comeTo)', "comeTo"),
  unasked("claims at another place than was told", 'still("comeTo", comeTo)', "!comeTo"),
  unasked(
    "claims a number called in the first hundred for whoever was told so, where it is not",
    'still("series", series)',
    "series",
  ),
  unasked("claims a number called under another hundred than was told", 'still("series", series)', "!series"),
  dropped("claims for a service not offered", "contains(#services, ${service})", [book]),
  dropped(
    "claims a place that is kept for another",
    "attribute_not_exists(${hold}) OR ${hold}.#until < ${now} OR ${hold}.#for = ${patientId}",
    [hold],
  ),
  {
    name: "keeps a place from the one it is kept for",
    edits: [inGuard("${hold}.#for = ${patientId}", "(${hold}.#for = ${patientId} AND ${hold}.#for <> ${patientId})")],
    tests: [hold],
  },
  {
    name: "gives a kept place away a moment early",
    edits: [inGuard("${hold}.#until < ${now}", "${hold}.#until <= ${now}")],
    tests: [hold],
  },
  {
    name: "keeps a place for good",
    edits: [inGuard("${hold}.#until < ${now}", "(${hold}.#until < ${now} AND ${hold}.#until > ${now})")],
    tests: [hold],
  },
  {
    name: "reads whether the slot is free, then writes",
    edits: [
      inGuard("attribute_not_exists(#claims.${at(number)})", "attribute_exists(PK)"),
      {
        file: "functions/store/appointment/save-booking.ts",
        from: "  const conflict = await transact<Partial<ClaimFacts>>(",
        to: "  const read = await sessionOf(slot.sessionId);\n  if (read?.claims[slot.number]) return { session: read };\n  const conflict = await transact<Partial<ClaimFacts>>(",
      },
      {
        file: "functions/store/appointment/save-booking.ts",
        from: 'import { claimSlot } from "../session/session-pieces.ts";',
        to: 'import { claimSlot } from "../session/session-pieces.ts";\nimport { sessionOf } from "../session/sessions.ts";',
      },
    ],
    tests: [book],
    by: "a race",
  },
  {
    name: "releases a slot that another holds",
    edits: [
      inClaim(
        "delete: list([isStrandedAt(number), isBeyond(number)]),\n    when: term`#claims",
        "delete: list([isStrandedAt(number), isBeyond(number)]),\n    when: term`attribute_exists(PK) OR #claims",
      ),
    ],
    tests: ["functions/store/session/session-pieces"],
  },
  {
    name: "moves within a session and keeps both slots",
    edits: [inClaim(": leaving(id, from.number, wasHere)", `: ${leavesBut("remove: term`#line.${at(from.number)}`")}`)],
    tests: [reschedule],
  },
  {
    name: "moves within a session and stays in its line",
    edits: [
      inClaim(": leaving(id, from.number, wasHere)", `: ${leavesBut("remove: term`#claims.${at(from.number)}`")}`),
    ],
    tests: ["functions/booking/claim/change-rule"],
  },
  {
    name: "moves to another session and releases nothing",
    edits: [
      {
        file: "functions/store/appointment/save-reschedule.ts",
        from: "left: releaseSlot(from, id, { holder, wasHere }),",
        to: "",
      },
    ],
    tests: [reschedule],
  },
  {
    name: "swaps the claim and the release of a move",
    edits: [
      {
        file: "functions/store/appointment/save-reschedule.ts",
        from: "claimSlot(claimed,",
        to: "claimSlot({ ...claimed, slot: from },",
      },
      {
        file: "functions/store/appointment/save-reschedule.ts",
        from: "releaseSlot(from, id, { holder, wasHere })",
        to: "releaseSlot(to, id, { holder, wasHere })",
      },
    ],
    tests: [reschedule],
  },
  {
    name: "lets one account take a whole session",
    edits: [
      {
        file: "functions/store/session/share.ts",
        from: "size(${at(account)}) < ${maxPerSession}",
        to: "NOT size(${at(account)}) < ${maxPerSession} OR size(${at(account)}) < ${maxPerSession}",
      },
    ],
    tests: ["functions/booking/claim/session-limit"],
  },
  {
    name: "keeps of an account what it gave back",
    edits: [inClaim("holder !== undefined && { delete: term", "holder !== undefined && { add: term")],
    tests: ["functions/booking/claim/session-limit"],
  },
];
