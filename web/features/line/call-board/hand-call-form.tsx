import { createUniqueId, type JSX, onMount, Show } from "solid-js";
import { Button } from "../../../ui/button.tsx";
import type { HandCallState } from "./create-hand-call.ts";
import type { ShownCall } from "./shown-calls.ts";
import { callBoardText } from "./text.ts";

const Form = (props: { state: HandCallState }): JSX.Element => {
  let input: HTMLInputElement | undefined;
  const id = createUniqueId();
  onMount(() => input?.focus());
  return (
    <form
      class="board-by-hand"
      onSubmit={(event) => {
        event.preventDefault();
        props.state.submit();
      }}
      onKeyDown={(event) => event.key === "Escape" && props.state.close()}
    >
      <label>
        {callBoardText().number}
        <input
          ref={input}
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          placeholder={callBoardText().example}
          aria-describedby={`${id}-wrong`}
          value={props.state.typed() ?? ""}
          onInput={(event) => props.state.write(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" kind="primary">
        {callBoardText().callNow}
      </Button>
      <Button onClick={props.state.close}>{callBoardText().close}</Button>
      <p id={`${id}-wrong`} role="status">
        {props.state.isWrong() && callBoardText().wrong}
        {props.state.meant().length > 0 && callBoardText().whose(props.state.meant())}
      </p>
    </form>
  );
};

/** Calls a number by hand, where the network is away or somebody did not hear. */
export const HandCallForm = (props: {
  state: HandCallState;
  /** The call of a moment ago that can be taken back. */
  last: ShownCall | undefined;
  onTakeBack: (call: ShownCall) => void;
}): JSX.Element => (
  <Show
    when={props.state.typed() !== undefined}
    fallback={
      <>
        <Show when={props.last}>
          {(last) => <Button onClick={() => props.onTakeBack(last())}>{callBoardText().takeBack(last().name)}</Button>}
        </Show>
        <Button onClick={props.state.open}>{callBoardText().byHand}</Button>
      </>
    }
  >
    <Form state={props.state} />
  </Show>
);
