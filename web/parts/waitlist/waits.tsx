import type { JSX } from "solid-js";
import { createWaits } from "./create-waits.ts";
import { WaitLines } from "./wait-lines.tsx";

/** The places that are kept for the household, and what else it waits for. */
export const Waits = (props: { offersOnly?: boolean }): JSX.Element => {
  // Asked once: written where it is handed on, it would be asked each time it is looked at.
  const waits = createWaits();
  return <WaitLines waits={waits} offersOnly={props.offersOnly ?? false} />;
};
