import { type JSX, Show } from "solid-js";
import { lazyPart } from "../../screens/lazy-screen.tsx";
import { hasWaits } from "../visit/create-visits.ts";

const Waits = lazyPart(async () => (await import("./waits.tsx")).Waits);

/** What the household waits for, fetched only where it waits for something. */
export const WaitsLater = (props: { offersOnly?: boolean }): JSX.Element => (
  <Show when={hasWaits()}>
    <Waits offersOnly={props.offersOnly ?? false} />
  </Show>
);
