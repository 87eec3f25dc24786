import type { Filling } from "../../../../../shared/roster/rules/fill-empty-cells.ts";
import { grouped } from "../../../../../shared/roster/rules/grouped.ts";
import { daysInShort } from "../../../../time/days-in-short.ts";
import { fillingText } from "./text.ts";

type Left = Filling["left"];

type Names = {
  person: (practitionerId: string) => string;
  /** The codes there are. */
  codes: readonly string[];
};

/** What they are left out for: the holidays, who has leave, or the codes that are gone. */
const whichOf = (because: Left[number]["because"], cells: Left, { person, codes }: Names): string => {
  switch (because) {
    case "holiday":
      return daysInShort([...new Set(cells.map(({ date }) => date))].sort());
    case "leave":
      return [...new Set(cells.map(({ practitionerId }) => person(practitionerId)))].join(", ");
    case "unknown-code":
      return [...new Set(cells.flatMap(({ cell }) => cell).filter((code) => !codes.includes(code)))].join(", ");
  }
};

/** What was not filled in, in a sentence for each reason. */
export const leftWords = (left: Left, names: Names): string =>
  [...grouped(left, ({ because }) => because)]
    .map(([because, cells]) => fillingText().left[because](cells.length, whichOf(because, cells, names)))
    .join(" ");
