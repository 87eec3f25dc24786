import "../../ui/field.css";
import "./visit-search.css";
import { createUniqueId, type JSX, Show } from "solid-js";
import { createListSearch } from "../../acts/list-search.ts";
import { dayText } from "./text.ts";

type Props = {
  written: string;
  /** How many are found. */
  found: number;
  onWrite: (written: string) => void;
  /** Goes to the first one found. */
  onEnter: () => void;
  /** Takes the focus where what had it before the search is gone. */
  onLeave: () => void;
};

/** How the focus comes into the search, and where it goes from there: Escape takes it back to where it was. */
const createSearchFocus = (
  field: () => HTMLInputElement | undefined,
  ways: Pick<Props, "onWrite" | "onEnter" | "onLeave">,
) => {
  let before: Element | null = null;
  createListSearch(() => {
    before = document.activeElement;
    field()?.focus();
    field()?.select();
  });
  const leave = (): void => {
    ways.onWrite("");
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
    else ways.onLeave();
    before = null;
  };
  const keys: Record<string, () => void> = {
    Escape: leave,
    Enter: () => ways.onEnter(),
    ArrowDown: () => ways.onLeave(),
  };
  const press = (event: KeyboardEvent): void => {
    const act = event.isComposing ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { press };
};

/** Finds people of a day in the list below, as one writes; nothing is asked of the server. */
export const VisitSearch = (props: Props): JSX.Element => {
  const id = createUniqueId();
  let field: HTMLInputElement | undefined;
  const { press } = createSearchFocus(() => field, props);
  return (
    <search class="field visit-search">
      <label class="unseen" for={id}>
        {dayText().search}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        placeholder={dayText().search}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-keyshortcuts="/"
        value={props.written}
        onInput={(event) => props.onWrite(event.currentTarget.value)}
        onKeyDown={press}
      />
      <span class="hint" role="status">
        <Show when={props.written.trim()}>{dayText().found(props.found)}</Show>
      </span>
    </search>
  );
};
