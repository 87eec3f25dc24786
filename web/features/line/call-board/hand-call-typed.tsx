import "./hand-call-typed.css";
import { createUniqueId, type JSX, onMount } from "solid-js";
import { Button } from "../../../ui/button.tsx";
import type { HandCallState } from "./create-hand-call.ts";
import { callBoardText } from "./text.ts";

/** The number that is being typed. */
export const HandCallTyped = (props: { state: HandCallState }): JSX.Element => {
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
