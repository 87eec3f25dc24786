import "./field.css";
import { createUniqueId, For, type JSX, Show } from "solid-js";
import { Icon } from "./icon.tsx";

type Frame = {
  label: string;
  /** What helps before one writes. */
  hint?: string | undefined;
  /** What to mend, said after one wrote. */
  problem?: string | undefined;
};

const FieldFrame = (props: Frame & { id: string; children: JSX.Element }): JSX.Element => (
  <div class="field">
    <label for={props.id}>{props.label}</label>
    <Show when={props.hint}>
      <span class="hint" id={`${props.id}-hint`}>
        {props.hint}
      </span>
    </Show>
    {props.children}
    <span class="problem" id={`${props.id}-problem`} aria-live="polite">
      <Show when={props.problem}>
        <Icon name="warning" />
        {props.problem}
      </Show>
    </span>
  </div>
);

const describedBy = (id: string, hint: string | undefined): string =>
  hint ? `${id}-hint ${id}-problem` : `${id}-problem`;

type FieldProps = Frame & {
  value: string;
  onInput: (value: string) => void;
  /** @default "text" */
  type?: "text" | "search" | "tel" | "password" | "date" | undefined;
  name?: string | undefined;
  inputMode?: "text" | "numeric" | "tel" | "search" | undefined;
  autocomplete?: JSX.HTMLAutocomplete | undefined;
  maxLength?: number | undefined;
  /** The latest date. */
  max?: string | undefined;
  required?: boolean | undefined;
  placeholder?: string | undefined;
};

/** One line of text with its label, hint and what to mend. */
export const Field = (props: FieldProps): JSX.Element => {
  const id = createUniqueId();
  return (
    <FieldFrame id={id} label={props.label} hint={props.hint} problem={props.problem}>
      <input
        id={id}
        type={props.type ?? "text"}
        name={props.name}
        inputMode={props.inputMode}
        autocomplete={props.autocomplete}
        maxLength={props.maxLength}
        max={props.max}
        required={props.required}
        placeholder={props.placeholder}
        value={props.value}
        aria-invalid={props.problem ? "true" : undefined}
        aria-describedby={describedBy(id, props.hint)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
};

type TextAreaProps = Frame & { value: string; onInput: (value: string) => void; maxLength?: number };

/** Several lines of text. */
export const TextArea = (props: TextAreaProps): JSX.Element => {
  const id = createUniqueId();
  return (
    <FieldFrame id={id} label={props.label} hint={props.hint} problem={props.problem}>
      <textarea
        id={id}
        value={props.value}
        maxLength={props.maxLength}
        aria-describedby={describedBy(id, props.hint)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
};

type SelectProps = Frame & {
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

/** A choice from a short list, by the device's own picker. */
export const Select = (props: SelectProps): JSX.Element => {
  const id = createUniqueId();
  return (
    <FieldFrame id={id} label={props.label} hint={props.hint} problem={props.problem}>
      <select
        id={id}
        aria-invalid={props.problem ? "true" : undefined}
        aria-describedby={describedBy(id, props.hint)}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <For each={props.options}>
          {(option) => (
            <option value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          )}
        </For>
      </select>
    </FieldFrame>
  );
};
