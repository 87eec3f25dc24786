import "../../ui/dialog.css";
import "../../ui/field.css";
import "./palette.css";
import { createEffect, createUniqueId, For, type JSX, Show } from "solid-js";
import { staffText } from "../text.ts";
import type { Entry, Palette as State } from "./create-palette.ts";

const Option = (props: { id: string; entry: Entry; active: boolean; onChoose: () => void }): JSX.Element => {
  let option: HTMLDivElement | undefined;
  createEffect(() => props.active && option?.scrollIntoView({ block: "nearest" }));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and hears the keys
    <div
      ref={option}
      id={props.id}
      role="option"
      tabIndex={-1}
      aria-selected={props.active}
      onClick={() => props.onChoose()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <span>{props.entry.word}</span>
      <Show when={props.entry.kind}>
        <span class="quiet">{props.entry.kind}</span>
      </Show>
      <Show when={props.entry.key}>
        <kbd>{props.entry.key}</kbd>
      </Show>
    </div>
  );
};

const Found = (props: { palette: State; id: string }): JSX.Element => (
  <>
    <p class="quiet" role="status">
      {staffText().found(props.palette.found().length)}
    </p>
    <div id={`${props.id}-list`} role="listbox" aria-label={staffText().palette} class="palette-found">
      <For each={props.palette.found()}>
        {(entry, index) => (
          <Option
            id={`${props.id}-${index()}`}
            entry={entry}
            active={index() === props.palette.active()}
            onChoose={() => props.palette.choose(entry)}
          />
        )}
      </For>
    </div>
  </>
);

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Finds a place to go to or a thing to do by its words. */
export const Palette = (props: { palette: State }): JSX.Element => {
  const id = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  let field: HTMLInputElement | undefined;
  createEffect(() => {
    if (props.palette.isOpen() && !dialog?.open) {
      dialog?.showModal();
      field?.focus();
    }
    if (!props.palette.isOpen() && dialog?.open) dialog.close();
  });
  const active = (): string | undefined => {
    const at = props.palette.active();
    return at < 0 ? undefined : `${id}-${at}`;
  };
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step !== undefined) props.palette.move(step);
    else if (event.key === "Enter" && !event.isComposing)
      props.palette.choose(props.palette.found()[props.palette.active()]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog class="dialog palette" ref={dialog} aria-labelledby={`${id}-label`} onClose={() => props.palette.close()}>
      <div class="field">
        <label id={`${id}-label`} for={`${id}-field`}>
          {staffText().palette}
        </label>
        <input
          ref={field}
          id={`${id}-field`}
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={active()}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={props.palette.written()}
          onInput={(event) => props.palette.write(event.currentTarget.value)}
          onKeyDown={press}
        />
      </div>
      <Show when={props.palette.isOpen()}>
        <Found palette={props.palette} id={id} />
      </Show>
    </dialog>
  );
};
