import { type JSX, lazy, Show, Suspense } from "solid-js";
import type { OpenListProps } from "./filling/open-list.tsx";

const OpenList = lazy(async () => ({ default: (await import("./filling/open-list.tsx")).OpenList }));
const FillingSaid = lazy(async () => ({ default: (await import("./filling/filling-said.tsx")).FillingSaid }));

/** What could not be filled, fetched once something was to be filled. */
export const OpenListLater = (props: OpenListProps): JSX.Element => (
  <Show when={props.filling.state().status !== "idle"}>
    <Suspense>
      <OpenList filling={props.filling} view={props.view} />
    </Suspense>
  </Show>
);

/** Where filling stands, fetched with it. */
export const FillingSaidLater = (props: OpenListProps): JSX.Element => (
  <Show when={props.filling.state().status !== "idle"}>
    <Suspense>
      <FillingSaid filling={props.filling} view={props.view} />
    </Suspense>
  </Show>
);
