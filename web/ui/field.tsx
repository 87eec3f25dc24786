import "./field.css";
import { createUniqueId, For, type JSX, Show } from "solid-js";
import { Icon } from "./icon.tsx";
import { uiText } from "./text.ts";

type Frame = {
  label: string;
  /** What helps before one writes. */
  hint?: string | undefined;
  /** What to mend, said after one wrote. */
  problem?: string | undefined;
  /** Marks one part of a group that is to be mended as a whole. */
  invalid?: boolean | undefined;
  /** Is read and reached as before, and can't be changed. */
  fixed?: boolean | undefined;
  /** How many letters are taken: who writes more is told so, and nothing is cut off. */
  longest?: number | undefined;
};

/** How much room a text may take up before it is said how much is left. */
const nearEnd = 0.8;

const roomIn = (longest: number | undefined, written: string): number | undefined =>
  longest !== undefined && written.length > longest * nearEnd ? longest - written.length : undefined;

const overrun = (longest: number | undefined, written: string): string | undefined => {
  const room = roomIn(longest, written);
  return room !== undefined && room < 0 ? uiText().over(-room) : undefined;
};

const Room = (props: { longest: number | undefined; written: string }): JSX.Element => {
  const left = (): number => roomIn(props.longest, props.written) ?? -1;
  return (
    <Show when={left() >= 0}>
      <span class="hint">{uiText().left(left())}</span>
    </Show>
  );
};

const FieldFrame = (props: Frame & { id: string; children: JSX.Element }): JSX.Element => (
  <div class="field" data-wrong={props.problem ? props.label : undefined}>
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
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "search" | undefined;
  autocomplete?: JSX.HTMLAutocomplete | undefined;
  /** Taken as it is written, e.g. a user name: the keyboard neither corrects it nor begins it with a capital. */
  verbatim?: boolean | undefined;
};

/** One line of text with its label, hint and what to mend. */
export const Field = (props: FieldProps): JSX.Element => {
  const id = createUniqueId();
  const problem = (): string | undefined => props.problem || overrun(props.longest, props.value);
  return (
    <FieldFrame id={id} label={props.label} hint={props.hint} problem={problem()}>
      <input
        id={id}
        type={props.type ?? "text"}
        inputMode={props.inputMode}
        autocomplete={props.autocomplete}
        value={props.value}
        readOnly={props.fixed === true}
        autocapitalize={props.verbatim ? "none" : undefined}
        autocorrect={props.verbatim ? "off" : undefined}
        spellcheck={props.verbatim ? false : undefined}
        aria-invalid={problem() || props.invalid ? "true" : undefined}
        aria-describedby={describedBy(id, props.hint)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <Room longest={props.longest} written={props.value} />
    </FieldFrame>
  );
};

type TextAreaProps = Frame & { value: string; onInput: (value: string) => void };

/** Several lines of text. */
export const TextArea = (props: TextAreaProps): JSX.Element => {
  const id = createUniqueId();
  const problem = (): string | undefined => props.problem || overrun(props.longest, props.value);
  return (
    <FieldFrame id={id} label={props.label} hint={props.hint} problem={problem()}>
      <textarea
        id={id}
        value={props.value}
        readOnly={props.fixed === true}
        aria-invalid={problem() || props.invalid ? "true" : undefined}
        aria-describedby={describedBy(id, props.hint)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <Room longest={props.longest} written={props.value} />
    </FieldFrame>
  );
};

type SelectProps = Frame & {
  value: string;
  /** One that is `disabled` is read, and can't be chosen. */
  options: readonly { value: string; label: string; disabled?: boolean }[];
  onChange: (value: string) => void;
};

/** A choice from a short list, by the device's own picker. */
export const Select = (props: SelectProps): JSX.Element => {
  const id = createUniqueId();
  return (
    <FieldFrame id={id} label={props.label} hint={props.hint} problem={props.problem}>
      <select
        id={id}
        aria-disabled={props.fixed ? "true" : undefined}
        aria-invalid={props.problem || props.invalid ? "true" : undefined}
        aria-describedby={describedBy(id, props.hint)}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <For each={props.options}>
          {(option) => (
            <option
              value={option.value}
              selected={option.value === props.value}
              disabled={option.value !== props.value && (props.fixed === true || option.disabled === true)}
            >
              {option.label}
            </option>
          )}
        </For>
      </select>
    </FieldFrame>
  );
};
