/** A use case nobody has asked for, to see what one more costs the house. */
export type Invented = { name: string; area: "people" | "booking"; by: "patient" | "desk" };

const things = ["vaccines", "weights", "letters", "wishes", "meals", "steps", "visitors", "songs", "maps", "lamps"];

/** Twenty use cases, half of them a patient's in two areas, half of them the desk's: what is of people knows no clinic. */
export const invented: readonly Invented[] = things.flatMap((thing, index): Invented[] => {
  const area = index % 2 === 0 ? "people" : "booking";
  return [
    { name: `count-own-${thing}`, area, by: "patient" },
    { name: `count-clinic-${thing}`, area: "booking", by: "desk" },
  ];
});
