import "./chips.css";
import { createUniqueId, For, type JSX, Show } from "solid-js";
import { Icon } from "./icon.tsx";

/** What a set of chips shows, whether one of them is chosen or several. */
export type ChipSet<V extends string> = {
  legend: string;
  options: readonly { value: V; label: string }[];
  /** Is read and reached as before, and can't be changed. */
  fixed?: boolean | undefined;
  /** What to mend. */
  problem?: string | undefined;
};

type Props<V extends string> = {
  set: ChipSet<V>;
  type: "radio" | "checkbox";
  isChosen: (value: V) => boolean;
  onTurn: (value: V) => void;
};

/** A few to choose from, side by side. */
export const ChipGroup = <V extends string>(props: Props<V>): JSX.Element => {
  const name = createUniqueId();
  return (
    <fieldset
      class="chips"
      aria-describedby={`${name}-problem`}
      data-wrong={props.set.problem ? props.set.legend : undefined}
    >
      <legend>{props.set.legend}</legend>
      <For each={props.set.options}>
        {(option) => (
          <label>
            <input
              type={props.type}
              name={name}
              checked={props.isChosen(option.value)}
              aria-disabled={props.set.fixed ? "true" : undefined}
              onClick={(event) => props.set.fixed && event.preventDefault()}
              onChange={() => props.onTurn(option.value)}
            />
            <Show when={props.isChosen(option.value)}>
              <Icon name="check" />
            </Show>
            {option.label}
          </label>
        )}
      </For>
      <p class="problem" id={`${name}-problem`} aria-live="polite">
        {props.set.problem}
      </p>
    </fieldset>
  );
};
