import { type JSX, lazy, Show, Suspense } from "solid-js";
import type { FillingMonth } from "./create-filling.ts";
import type { RosterView } from "./roster-view.ts";

const OpenList = lazy(async () => ({ default: (await import("./filling/open-list.tsx")).OpenList }));
const FillingSaid = lazy(async () => ({ default: (await import("./filling/filling-said.tsx")).FillingSaid }));

type Props = {
  /** Not there before what is done with a whole month is. */
  filling: FillingMonth | undefined;
  view: RosterView;
};

/** The filling of a month, once something was to be filled. */
const begunIn = ({ filling }: Props): FillingMonth | undefined =>
  filling?.state().status === "idle" ? undefined : filling;

/** What could not be filled, fetched once something was to be filled. */
export const OpenListLater = (props: Props): JSX.Element => (
  <Show when={begunIn(props)}>
    {(filling) => (
      <Suspense>
        <OpenList filling={filling()} view={props.view} />
      </Suspense>
    )}
  </Show>
);

/** Where filling stands, fetched with it. */
export const FillingSaidLater = (props: Props): JSX.Element => (
  <Show when={begunIn(props)}>
    {(filling) => (
      <Suspense>
        <FillingSaid filling={filling()} view={props.view} />
      </Suspense>
    )}
  </Show>
);
