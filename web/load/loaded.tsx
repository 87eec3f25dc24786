import { type JSX, Match, Show, Switch } from "solid-js";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { uiText } from "../ui/text.ts";
import type { Load, LoadState } from "./create-load.ts";
import { Loading } from "./loading.tsx";

type Props<T> = {
  load: Load<T>;
  /** Rows of the skeleton. @default 3 */
  rows?: number;
  children: (value: () => T) => JSX.Element;
};

const only = <T, S extends LoadState<T>["status"]>(
  state: LoadState<T>,
  status: S,
): Extract<LoadState<T>, { status: S }> | undefined =>
  state.status === status ? (state as Extract<LoadState<T>, { status: S }>) : undefined;

/** The device's own clock: when it last heard from the API. */
const clockOf = (at: number): string =>
  new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit" }).format(at);

/** Shows a list or page in each of its states: loading, there, remembered, without network, refused. */
export const Loaded = <T,>(props: Props<T>): JSX.Element => (
  <>
    <Switch>
      <Match when={only(props.load.state(), "loading")}>
        <Loading rows={props.rows ?? 3} />
      </Match>
      <Match when={only(props.load.state(), "offline")}>
        <Notice kind="offline">
          <p>{uiText().offline}</p>
          <Button onClick={() => void props.load.reload()}>{uiText().again}</Button>
        </Notice>
      </Match>
      <Match when={only(props.load.state(), "failed")}>
        {(failed) => (
          <Notice kind="waiting">
            <p>{failed().message ?? uiText().failed}</p>
            <Button onClick={() => void props.load.reload()}>{uiText().again}</Button>
          </Notice>
        )}
      </Match>
      <Match when={only(props.load.state(), "refused")}>
        {(refused) => <Notice kind="waiting">{refused().message}</Notice>}
      </Match>
      <Match when={only(props.load.state(), "stale")}>
        {(stale) => <Notice kind="offline">{uiText().stale(clockOf(stale().at))}</Notice>}
      </Match>
    </Switch>
    <Show when={props.load.value()}>{(value) => props.children(value)}</Show>
  </>
);
