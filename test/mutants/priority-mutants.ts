import type { Mutant } from "./mutant.ts";

/** Wrongs about whoever is to be seen before others. */
export const priorityMutants: Mutant[] = [
  {
    name: "has an emergency wait behind who was sent back for a moment",
    edits: [{ file: "shared/line/by-turn.ts", from: "isWaiting(turn) ? 1", to: "isWaiting(turn) ? 2.5" }],
    tests: ["shared/line/by-turn", "functions/line/prioritize-visit"],
  },
  {
    name: "takes emergencies by their places instead of by when they were declared",
    edits: [{ file: "shared/line/turn-of.ts", from: "at: emergency ?? turn", to: "at: turn" }],
    tests: ["shared/line/by-turn"],
  },
  {
    name: "lets a third go past somebody with precedence",
    edits: [{ file: "shared/line/turn-let-past.ts", from: ">= mostLetPast", to: "> mostLetPast" }],
    tests: ["shared/line/prioritize-visit"],
  },
  {
    name: "lets others go past somebody again once two with precedence were seen",
    edits: [{ file: "shared/line/turn-let-past.ts", from: "(isCalled || ", to: "(!isCalled && " }],
    tests: ["shared/line/prioritize-visit"],
  },
  {
    name: "gives somebody a turn before they came",
    edits: [
      {
        file: "shared/booking/arrival/turn-time.ts",
        from: "Math.max(arrivedAt, own - within * minute)",
        to: "Math.max(0 * arrivedAt, own - within * minute)",
      },
    ],
    tests: ["shared/line/prioritize-visit"],
  },
  {
    name: "lets two desks at once put three past somebody",
    edits: [
      {
        file: "functions/store/session/priority-pieces.ts",
        from: 'still("declared", declared)',
        to: 'declared === undefined ? term`attribute_exists(PK)` : still("declared", declared)',
      },
    ],
    tests: ["functions/line/prioritize-visit"],
  },
  {
    name: "forgets an emergency in the line once they are called in and sent back",
    edits: [
      {
        file: "functions/store/session/session-pieces.ts",
        from: "lineStateOf(state, mode ?? before, priority)",
        to: "lineStateOf(state, mode ?? before, priority && undefined)",
      },
    ],
    tests: ["functions/line/prioritize-visit"],
  },
  {
    name: "tells everybody who was given precedence",
    edits: [
      {
        file: "shared/line/clinic-line.ts",
        from: "emergency, mode }: LineState)",
        to: "emergency, mode, ownTurn }: LineState)",
      },
      {
        file: "shared/line/clinic-line.ts",
        from: "...(mode && { mode }),",
        to: "...(mode && { mode }), ...(ownTurn !== undefined && { ownTurn }),",
      },
    ],
    tests: ["shared/line/clinic-line", "functions/line/prioritize-visit"],
  },
  {
    name: "tells everybody behind them that others went first",
    edits: [
      {
        file: "shared/line/place-in-line.ts",
        from: ".filter((at) => at >= own.turn.at)",
        to: ".filter((at) => at > 0)",
      },
    ],
    tests: ["shared/line/precedence-told"],
  },
  {
    name: "tells whoever was given precedence that they went past themselves",
    edits: [{ file: "shared/line/place-in-line.ts", from: "given.length - Number(isOwn)", to: "given.length" }],
    tests: ["shared/line/precedence-told"],
  },
  {
    name: "sends words that stand beside a reason with a name",
    edits: [
      {
        file: "shared/booking/priority/declared-priority.ts",
        from: '(reason === "other") === ((note ?? "") !== "")',
        to: 'reason !== "other" || (note ?? "") !== ""',
      },
    ],
    tests: ["shared/booking/priority/declared-priority"],
  },
  {
    name: "tells a patient why staff see them before others",
    edits: [{ file: "shared/booking/receipt.ts", from: "priority: __, ", to: "" }],
    tests: ["functions/line/prioritize-visit"],
  },
  {
    name: "undoes unseen what a colleague declared meanwhile",
    edits: [
      {
        file: "shared/line/prioritize-visit.ts",
        from: "visit.priority?.level !== asked.seen",
        to: "asked.seen && visit.priority?.level !== asked.seen",
      },
    ],
    tests: ["shared/line/prioritize-visit", "functions/line/prioritize-visit"],
  },
  {
    name: "loses an emergency whom the desk moves to another doctor",
    edits: [
      {
        file: "shared/booking/claim/reschedule-appointment.ts",
        from: "if (!visit.priority || !hereFor(visit, to)) return {};",
        to: "if (!visit.priority || hereFor(visit, to)) return {};",
      },
    ],
    tests: ["functions/line/prioritize-visit"],
  },
];
