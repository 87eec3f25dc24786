import { type JSX, lazy, Suspense } from "solid-js";
import { textsReady } from "../../../text/language.ts";
import type { TroublesProps } from "./troubles/troubles.tsx";

const Troubles = lazy(async () => {
  const { Troubles: shown } = await import("./troubles/troubles.tsx");
  await textsReady();
  return { default: shown };
});

/** What comes up by itself while one writes: right after the month, so that it is there before the network is gone. */
export const TroublesLater = (props: TroublesProps): JSX.Element => (
  <Suspense>
    <Troubles view={props.view} later={props.later} />
  </Suspense>
);
