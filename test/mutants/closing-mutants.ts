import type { Mutant } from "./mutant.ts";

const decision = "shared/booking/outcomes/settle-visit.ts";
const useCase = "functions/booking/outcomes/settle-visit.ts";
const putRight = ["functions/booking/outcomes/put-right"];
const tests = ["shared/booking/outcomes/settle-visit", "functions/booking/outcomes/settle-visit"];

/** Wrongs about those who are left as a session ends. */
export const closingMutants: Mutant[] = [
  {
    name: "has the clock decide who was not there face to face",
    edits: [
      {
        file: "shared/consult/close-line.ts",
        from: 'mode === "in-person" && wasPlanned ? "decision" : "call"',
        to: '"call"',
      },
    ],
    tests: ["shared/consult/close-line", "functions/booking/outcomes/settle-visit"],
  },
  {
    name: "has the desk change what a person has decided already",
    edits: [
      {
        file: decision,
        from: "if (!isOver(state) || isUndecided(state)) return;",
        to: 'if (state.status !== "cancelled") return;',
      },
    ],
    tests,
  },
  {
    name: "has the desk put right what it did not see",
    edits: [{ file: decision, from: "asked.settledAt === settledAt && ", to: "" }],
    tests: putRight,
  },
  {
    name: "has what was said be put right for ever",
    edits: [{ file: decision, from: "if (!isCorrectable(settledAt, now))", to: "if (now < settledAt)" }],
    tests: putRight,
  },
  {
    name: "decides anew from what was said wrongly",
    edits: [
      {
        file: decision,
        from: "settlement && outcomeOf(state) ? settlement",
        to: "settlement && outcomeOf(state) ? { ...settlement, from: state }",
      },
    ],
    tests: putRight,
  },
  {
    name: "takes away a call that was said anew meanwhile",
    edits: [
      {
        file: "functions/store/call/calls.ts",
        from: "#slot = ${slot} AND #enteredAt = ${enteredAt}",
        to: "#slot = ${slot}",
      },
    ],
    tests: putRight,
  },
  {
    name: "carries what was said of one time to another that the visit is moved to",
    edits: [{ file: "functions/store/appointment/appointment-pieces.ts", from: "#beyond, #settlement", to: "#beyond" }],
    tests: putRight,
  },
  {
    name: "has the desk decide about somebody whom the doctor called in meanwhile",
    edits: [{ file: decision, from: '(outcome !== "seen" || !isAsSeen)', to: "(outcome === undefined)" }],
    tests,
  },
  {
    name: "has the desk decide about somebody who came meanwhile",
    edits: [{ file: "shared/booking/outcomes/seen-left.ts", from: " && now.arrivedAt === arrivedAt", to: "" }],
    tests,
  },
  {
    name: "takes for called in whom the desk alone says was seen",
    edits: [{ file: "shared/schedule/standing.ts", from: "!stands.untimed && ", to: "" }],
    tests: ["shared/booking/outcomes/left-day", "shared/consult/close-line"],
  },
  {
    name: "has the desk end visits while their session goes on",
    edits: [{ file: decision, from: "if (now < sessionEnd(session))", to: "if (now < session.start)" }],
    tests,
  },
  {
    name: "has the desk say that two by video have met",
    edits: [{ file: decision, from: 'if (mode !== "in-person")', to: 'if (mode !== "in-person" && mode !== "video")' }],
    tests,
  },
  {
    name: "has the clock end somebody on no list: they are promised a call that nobody makes",
    edits: [{ file: "functions/consult/close-line.ts", from: "step && isToCallBack(step.state)", to: "false" }],
    tests: ["functions/booking/displaced/list-calls", "functions/consult/close-line"],
  },
  {
    name: "promises a call that stands on nobody's list",
    edits: [{ file: useCase, from: 'if (outcome === "call-back")', to: 'if (outcome !== "call-back")' }],
    tests,
  },
  {
    name: "forgets who is left once the first of a session is decided about",
    edits: [{ file: useCase, from: "!hasLeft(session)", to: "true" }],
    tests,
  },
  {
    name: "takes out of a patient's calendar what stands there after the clock had ended the visit",
    edits: [
      {
        file: "functions/store/appointment/save-settlement.ts",
        from: "if (isOver(state)) return",
        to: 'if (state.status === "cancelled") return',
      },
    ],
    tests,
  },
  {
    name: "takes off the list of calls who had booked something before",
    edits: [
      { file: "shared/booking/displaced/booked-again.ts", from: "made.createdAt >= unserved.slot.start", to: "true" },
    ],
    tests: ["functions/booking/displaced/booked-again"],
  },
];
