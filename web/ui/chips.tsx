import "./chips.css";
import { createUniqueId, For, type JSX, Show } from "solid-js";
import { Icon } from "./icon.tsx";

type Props<V extends string> = {
  legend: string;
  options: readonly { value: V; label: string }[];
  value: V | undefined;
  onChoose: (value: V) => void;
  /** Is read and reached as before, and can't be changed. */
  fixed?: boolean | undefined;
  /** What to mend. */
  problem?: string | undefined;
};

/** One of a few, side by side. */
export const Chips = <V extends string>(props: Props<V>): JSX.Element => {
  const name = createUniqueId();
  return (
    <fieldset class="chips" aria-describedby={`${name}-problem`} data-wrong={props.problem && props.legend}>
      <legend>{props.legend}</legend>
      <For each={props.options}>
        {(option) => (
          <label>
            <input
              type="radio"
              name={name}
              checked={option.value === props.value}
              aria-disabled={props.fixed ? "true" : undefined}
              onClick={(event) => props.fixed && event.preventDefault()}
              onChange={() => props.onChoose(option.value)}
            />
            <Show when={option.value === props.value}>
              <Icon name="check" />
            </Show>
            {option.label}
          </label>
        )}
      </For>
      <p class="problem" id={`${name}-problem`} aria-live="polite">
        {props.problem}
      </p>
    </fieldset>
  );
};
