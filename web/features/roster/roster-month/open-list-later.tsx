import { type JSX, lazy, Show, Suspense } from "solid-js";
import type { OpenListProps } from "./open-list.tsx";

const OpenList = lazy(async () => ({ default: (await import("./open-list.tsx")).OpenList }));

/** What could not be filled, fetched once something was to be filled. */
export const OpenListLater = (props: OpenListProps): JSX.Element => (
  <Show when={props.filling.state().status !== "idle"}>
    <Suspense>
      <OpenList filling={props.filling} names={props.names} />
    </Suspense>
  </Show>
);
