import { type JSX, onMount, Show } from "solid-js";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { Button } from "../../../ui/button.tsx";
import type { HandCallState } from "./create-hand-call.ts";
import type { ShownCall } from "./shown-calls.ts";
import { callBoardText } from "./text.ts";

/** Fetched behind the calls, and there before anybody types. */
const HandCallTyped = lazyPart(async () => (await import("./hand-call-typed.tsx")).HandCallTyped);

/** Calls a number by hand, where the network is away or somebody did not hear. */
export const HandCallForm = (props: {
  state: HandCallState;
  /** The call of a moment ago that can be taken back. */
  last: ShownCall | undefined;
  onTakeBack: (call: ShownCall) => void;
}): JSX.Element => {
  onMount(() => void HandCallTyped.preload());
  return (
    <Show
      when={props.state.typed() !== undefined}
      fallback={
        <>
          <Show when={props.last}>
            {(last) => (
              <Button onClick={() => props.onTakeBack(last())}>{callBoardText().takeBack(last().name)}</Button>
            )}
          </Show>
          <Button onClick={props.state.open}>{callBoardText().byHand}</Button>
        </>
      }
    >
      <HandCallTyped state={props.state} />
    </Show>
  );
};
