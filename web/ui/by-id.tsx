import { type Accessor, createMemo, For, type JSX, Show } from "solid-js";

type Props<T> = {
  each: readonly T[];
  idOf: (one: T) => string;
  fallback?: JSX.Element;
  children: (one: Accessor<T>, id: string) => JSX.Element;
};

/** A list that is asked for again: ids stay from one answer to the next, so a row keeps its focus and a press. */
export const ById = <T,>(props: Props<T>): JSX.Element => {
  const ids = createMemo(() => props.each.map(props.idOf));
  return (
    <For each={ids()} fallback={props.fallback}>
      {(id) => <Show when={props.each.find((one) => props.idOf(one) === id)}>{(one) => props.children(one, id)}</Show>}
    </For>
  );
};
