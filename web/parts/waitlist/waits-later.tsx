import { type JSX, lazy, Show, Suspense } from "solid-js";
import { textsReady } from "../../text/language.ts";
import { hasWaits } from "../visit/create-visits.ts";

const Waits = lazy(async () => {
  const { Waits } = await import("./waits.tsx");
  await textsReady();
  return { default: Waits };
});

/** What the household waits for, fetched only where it waits for something. */
export const WaitsLater = (props: { offersOnly?: boolean }): JSX.Element => (
  <Show when={hasWaits()}>
    <Suspense>
      <Waits offersOnly={props.offersOnly ?? false} />
    </Suspense>
  </Show>
);
