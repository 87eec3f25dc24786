import { type JSX, lazy, Show, Suspense } from "solid-js";
import { textsReady } from "../../../text/language.ts";
import type { RosterView } from "./roster-view.ts";

const Clashes = lazy(async () => {
  const { ClashList } = await import("./clashes/clash-list.tsx");
  await textsReady();
  return { default: ClashList };
});

/** The cells that two have written, fetched once there is one: few months have any. */
export const ClashesLater = (props: { view: RosterView }): JSX.Element => (
  <Show when={props.view.month.draft.clashes().length > 0}>
    <Suspense>
      <Clashes view={props.view} />
    </Suspense>
  </Show>
);
