import { type JSX, lazy, Show, Suspense } from "solid-js";
import type { RosterView } from "./roster-view.ts";

const ClashList = lazy(async () => ({ default: (await import("./clash-list.tsx")).ClashList }));

/** The cells that two have written, fetched once there is one: few months have any. */
export const ClashesLater = (props: { view: RosterView }): JSX.Element => (
  <Show when={props.view.month.draft.clashes().length > 0}>
    <Suspense>
      <ClashList view={props.view} />
    </Suspense>
  </Show>
);
