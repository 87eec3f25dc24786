/** A use case nobody has asked for, to see what one more costs the house. */
export type Invented = { name: string; area: "people" | "booking"; by: "patient" | "desk" };

const things = ["vaccines", "weights", "letters", "wishes", "meals", "steps", "visitors", "songs", "maps", "lamps"];

/** Twenty use cases, half of them a patient's and half of them the desk's, in two areas. */
export const invented: readonly Invented[] = things.flatMap((thing, index): Invented[] => {
  const area = index % 2 === 0 ? "people" : "booking";
  return [
    { name: `count-own-${thing}`, area, by: "patient" },
    { name: `count-clinic-${thing}`, area, by: "desk" },
  ];
});
