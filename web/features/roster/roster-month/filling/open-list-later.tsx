import { type JSX, Show } from "solid-js";
import { lazyPart } from "../../../../screens/lazy-screen.tsx";
import type { RosterView } from "../month/roster-view.ts";
import type { FillingMonth } from "./create-filling.ts";

const OpenList = lazyPart(async () => (await import("./open-list.tsx")).OpenList);
const FillingSaid = lazyPart(async () => (await import("./filling-said.tsx")).FillingSaid);

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
  <Show when={begunIn(props)}>{(filling) => <OpenList filling={filling()} view={props.view} />}</Show>
);

/** Where filling stands, fetched with it. */
export const FillingSaidLater = (props: Props): JSX.Element => (
  <Show when={begunIn(props)}>{(filling) => <FillingSaid filling={filling()} view={props.view} />}</Show>
);
