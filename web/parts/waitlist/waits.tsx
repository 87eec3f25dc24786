import { createEffect, type JSX } from "solid-js";
import type { RequestInputOf } from "../../../shared/api/routes.ts";
import { type WaitlistEntry, waitingIdOf } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { settleDraft } from "../../form/create-draft.ts";
import { createWaits } from "./create-waits.ts";
import { WaitLines } from "./wait-lines.tsx";

type Wish = Pick<RequestInputOf<"join-waitlist">, "dates" | "halves">;

const named = ({ dates, halves }: Wish): string => [...dates, ...halves].sort().join();

/** Ends the sending of a wish that heard no answer and is on the list as it was sent. */
const settle = (entry: WaitlistEntry): void =>
  void settleDraft<Wish>(`join-waitlist.${waitingIdOf(entry)}`, (sent) => named(sent) === named(entry));

/** The places that are kept for the household, and what else it waits for. */
export const Waits = (props: { offersOnly?: boolean }): JSX.Element => {
  // Asked once: written where it is handed on, it would be asked each time it is looked at.
  const waits = createWaits();
  createEffect(() => {
    const state = waits.state();
    if (state.status === "ready") for (const { entry } of state.value) settle(entry);
  });
  return <WaitLines waits={waits} offersOnly={props.offersOnly ?? false} />;
};
