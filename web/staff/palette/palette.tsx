import "../../ui/dialog.css";
import "../../ui/field.css";
import "./palette.css";
import { createEffect, createUniqueId, For, type JSX, Show } from "solid-js";
import { createModal } from "../../ui/create-modal.ts";
import { staffText } from "../text.ts";
import type { Entry, Palette as State } from "./create-palette.ts";

const Option = (props: { id: string; entry: Entry; active: boolean; onChoose: () => void }): JSX.Element => {
  let option: HTMLButtonElement | undefined;
  createEffect(() => props.active && option?.scrollIntoView({ block: "nearest" }));
  return (
    <button
      ref={option}
      id={props.id}
      type="button"
      role="option"
      tabIndex={-1}
      aria-selected={props.active}
      onClick={() => props.onChoose()}
      // The field keeps the focus, and hears the keys.
      onMouseDown={(event) => event.preventDefault()}
    >
      <span>{props.entry.word}</span>
      <Show when={props.entry.kind}>
        <span class="quiet">{props.entry.kind}</span>
      </Show>
      <Show when={props.entry.key}>
        <kbd>{props.entry.key}</kbd>
      </Show>
    </button>
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

type SearchProps = { palette: State; id: string };

/** What is looked for; the keys that choose among the found are heard here. */
const Search = (props: SearchProps): JSX.Element => {
  const active = (): string | undefined => {
    const at = props.palette.active();
    return at < 0 ? undefined : `${props.id}-${at}`;
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
    <div class="field">
      <label id={`${props.id}-label`} for={`${props.id}-field`}>
        {staffText().palette}
      </label>
      <input
        id={`${props.id}-field`}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${props.id}-list`}
        aria-activedescendant={active()}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={props.palette.written()}
        onInput={(event) => props.palette.write(event.currentTarget.value)}
        onKeyDown={press}
      />
    </div>
  );
};

/** Finds a place to go to or a thing to do by its words. */
export const Palette = (props: { palette: State }): JSX.Element => {
  const id = createUniqueId();
  const modal = createModal({
    isOpen: () => props.palette.isOpen(),
    close: () => props.palette.close(),
    first: (dialog) => dialog.querySelector("input"),
  });
  return (
    <dialog
      class="dialog palette"
      ref={modal.ref}
      aria-labelledby={`${id}-label`}
      onCancel={modal.cancelled}
      onClose={modal.closed}
    >
      <Search palette={props.palette} id={id} />
      <Show when={props.palette.isOpen()}>
        <Found palette={props.palette} id={id} />
      </Show>
    </dialog>
  );
};
