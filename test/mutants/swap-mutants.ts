import type { Mutant } from "./mutant.ts";

const swaps = (name: string) => `functions/roster/swap/${name}`;

/** Wrongs of how shifts change hands. */
export const swapMutants: Mutant[] = [
  {
    name: "lets two requests hold one shift",
    tests: [swaps("swap-bound")],
    by: "of two who ask for one cell at once, one does",
    edits: [
      {
        file: "functions/store/swap/held-cells.ts",
        from: "either(isNew,",
        to: "either(isNew, term`attribute_exists(PK)`,",
      },
    ],
  },
  {
    name: "leaves a void request standing whose shift another takes",
    tests: [swaps("swap-void")],
    edits: [{ file: "functions/store/swap/swaps.ts", from: "    ...seen,\n", to: "    count: seen.count,\n" }],
  },
  {
    name: "lets who makes many requests at once have more than the most",
    tests: [swaps("swap-many.long")],
    edits: [
      {
        file: "functions/store/swap/swaps.ts",
        from: "countAsked(clinicId, askerOf(swap), asked)",
        to: "countAsked(clinicId, swap.id, asked - asked)",
      },
    ],
  },
  {
    name: "puts half of a swap into a draft that was planned otherwise",
    tests: [swaps("what-is-agreed-to")],
    edits: [
      {
        file: "shared/roster/change/plan-change.ts",
        from: "rows: isInDrafts ?",
        to: "rows: isInDrafts || seen.length > 0 ?",
      },
    ],
  },
  {
    name: "judges a last night by the month before alone",
    tests: [swaps("what-is-agreed-to")],
    edits: [
      {
        file: "shared/roster/rules/breaks-over-turn.ts",
        from: "if (!next) return broken;",
        to: "if (!next || next.rows.length > 0) return broken;",
      },
    ],
  },
  {
    name: "tells a colleague who had not agreed what a scheduler said",
    tests: [swaps("taken-back")],
    edits: [
      {
        file: "shared/roster/swap/own-swaps.ts",
        from: 'if (rest.state.status !== "declined") return rest;',
        to: 'if (rest.state.status !== "declined" || rest.state.answer) return rest;',
      },
    ],
  },
];
