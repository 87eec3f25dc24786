import type { Mutant } from "./mutant.ts";

/** Wrongs about whoever is called and not there. */
export const skipMutants: Mutant[] = [
  {
    name: "passes somebody over anew by a late repeat of what was said",
    edits: [
      {
        file: "shared/consult/skip-patient.ts",
        from: "if (known >= asked.times) return undefined;",
        to: "if (known > asked.times) return undefined;",
      },
    ],
    tests: ["shared/consult/skip-patient", "functions/consult/skip-patient"],
  },
  {
    name: "lets the desk throw out whoever is with the doctor",
    edits: [{ file: "shared/consult/skip-patient.ts", from: 'by !== "doctor" || (', to: "(" }],
    tests: ["shared/consult/skip-patient", "functions/consult/skip-patient"],
  },
  {
    name: "answers an end as done of whom it did not end",
    edits: [
      {
        file: "shared/consult/end-consultation.ts",
        from: "if (mayHaveEnded(visit, state)) return undefined;",
        to: "if (mayHaveEnded(visit, state) || state.skippedAt !== undefined) return undefined;",
      },
    ],
    tests: ["shared/consult/late-press", "functions/consult/skip-patient"],
  },
  {
    name: "lets a late press undo what came after it",
    edits: [{ file: "shared/booking/arrival/steps-seen.ts", from: "seen === stepsOf(state)", to: "seen >= 0" }],
    tests: ["shared/consult/skip-patient", "shared/consult/late-press", "functions/consult/stale-press"],
  },
  {
    name: "forgets a slip, so that its repeat passes somebody over anew",
    edits: [
      {
        file: "shared/consult/skip-patient.ts",
        from: "...stepInLine({ ...before, times",
        to: "...({ ...before, steps: before.steps ? before.steps - 1 : 0, times",
      },
    ],
    tests: ["shared/consult/skip-patient", "functions/consult/stale-press"],
  },
  {
    name: "gives whoever is back the place that they had",
    edits: [
      {
        file: "shared/booking/arrival/turn-time.ts",
        from: "Math.max(turn ?? place.start, afterOthers(place, now))",
        to: "Math.max(turn ?? place.start, 0 * afterOthers(place, now))",
      },
    ],
    tests: ["shared/consult/skip-patient", "functions/consult/skip-patient"],
  },
  {
    name: "has others wait behind whoever is not there",
    edits: [{ file: "shared/schedule/standing.ts", from: 'skipped: ["come"]', to: 'skipped: ["come", "here"]' }],
    tests: ["shared/schedule/standing", "functions/consult/skip-patient"],
  },
  {
    name: "takes a visit whose patient was passed over for one that waits",
    edits: [
      {
        file: "shared/schedule/standing.ts",
        from: 'if (stands.skippedAt !== undefined) return "skipped";',
        to: "",
      },
    ],
    tests: ["shared/schedule/standing", "shared/roster/publish/affected-visit"],
  },
  {
    name: "has somebody back by themselves after the third call",
    edits: [
      {
        file: "shared/booking/arrival/skipped.ts",
        from: "isForPerson(skipped) ? undefined",
        to: "isForPerson({ times: 0 * skipped.times }) ? undefined",
      },
    ],
    tests: ["shared/consult/skip-patient", "functions/consult/skip-patient"],
  },
  {
    name: "leaves the visit of whoever was not there open for ever",
    edits: [
      {
        file: "shared/consult/close-line.ts",
        from: "state && isOver(state) ? [] : [id]",
        to: 'state && (isOver(state) || state.status === "skipped") ? [] : [id]',
      },
    ],
    tests: ["shared/consult/close-line", "functions/consult/skip-patient"],
  },
];
