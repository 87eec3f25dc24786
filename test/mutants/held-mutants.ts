import type { Mutant } from "./mutant.ts";

const histories = "lab/history/histories";

/** Wrongs of sessions that are held elsewhere for those who are in them: what only somebody at once can see, the lab's histories find. */
export const heldMutants: Mutant[] = [
  {
    name: "lets somebody into a session that is held",
    edits: [
      {
        file: "functions/store/session/is-free.ts",
        from: "attribute_not_exists(#reserved)",
        to: "(attribute_not_exists(#reserved) OR NOT attribute_not_exists(#reserved))",
      },
    ],
    tests: [histories],
  },
  {
    name: "takes a session to another place with a visit in it",
    edits: [
      {
        file: "shared/roster/publish/bring-sessions.ts",
        from: 'writes: [{ kind: "hold", shape: fitting, guard: "same-grid" }]',
        to: 'writes: [{ kind: "change", shape: { ...fitting, comeTo: shape.comeTo }, guard: "same-grid" }]',
      },
      {
        file: "functions/store/session/shape-pieces.ts",
        from: ', still("comeTo", comeTo))',
        to: ")",
      },
    ],
    tests: [histories],
  },
  {
    name: "leaves a session that is held where it was, though nobody is in it",
    edits: [
      {
        file: "functions/roster/publish/follow-held.ts",
        from: "if (session && isHeldForNobody(session)) await",
        to: "if (session && isHeldForNobody(session) && !isHeldForNobody(session)) await",
      },
    ],
    tests: ["functions/roster/held/held-sessions"],
  },
];
