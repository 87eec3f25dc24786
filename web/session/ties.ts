import { onCleanup } from "solid-js";

/** What would be lost or broken off by signing out: something not sent, or a patient who is with the doctor. */
export type Tie = "unsent" | "in-consultation";

const ties = new Set<() => Tie | undefined>();

/** Has whoever signs out asked first as long as `tie` names something; ends with its owner. */
export const createTie = (tie: () => Tie | undefined): void => {
  ties.add(tie);
  onCleanup(() => ties.delete(tie));
};

/** What ties the person to this screen just now; a patient comes before a form. */
export const tieNow = (): Tie | undefined => {
  const found = [...ties].map((tie) => tie());
  return found.find((tie) => tie === "in-consultation") ?? found.find((tie) => tie !== undefined);
};
