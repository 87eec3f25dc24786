import "./chips.css";
import { createUniqueId, For, type JSX, Show } from "solid-js";
import { Icon } from "./icon.tsx";

type Props<V extends string> = {
  legend: string;
  options: readonly { value: V; label: string }[];
  values: readonly V[];
  onChange: (values: V[]) => void;
  /** Is read and reached as before, and can't be changed. */
  fixed?: boolean | undefined;
  /** What to mend. */
  problem?: string | undefined;
};

/** Any of a few, side by side. */
export const ManyChips = <V extends string>(props: Props<V>): JSX.Element => {
  const name = createUniqueId();
  const has = (value: V): boolean => props.values.includes(value);
  const turn = (turned: V): void =>
    props.onChange(
      props.options.map(({ value }) => value).filter((value) => (value === turned ? !has(value) : has(value))),
    );
  return (
    <fieldset class="chips" aria-describedby={`${name}-problem`} data-wrong={props.problem && props.legend}>
      <legend>{props.legend}</legend>
      <For each={props.options}>
        {(option) => (
          <label>
            <input
              type="checkbox"
              checked={has(option.value)}
              aria-disabled={props.fixed ? "true" : undefined}
              onClick={(event) => props.fixed && event.preventDefault()}
              onChange={() => turn(option.value)}
            />
            <Show when={has(option.value)}>
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
