import "../../ui/disclosure.css";
import "./setting-rows.css";
import { Index, type JSX, Show } from "solid-js";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { OpenRow } from "./create-open-row.ts";
import { settingsText } from "./text.ts";

/** What a row says: what it is called, beside it something short, and what else is to be known of it below. */
export type RowWords = { title: string; aside: string; detail: string };

type Props<T> = {
  rows: OpenRow;
  items: readonly T[];
  wordsOf: (item: T) => RowWords;
  /** Said where there is none. */
  none: string;
  /** Nothing can be changed while it is sent. */
  isFixed: boolean;
  /** Adds one; absent where there are as many as there may be. */
  add?: (() => void) | undefined;
  addWord: string;
  remove: (index: number) => void;
  removeWord: (item: T) => string;
  /** The fields of one. */
  children: (item: () => T, index: number) => JSX.Element;
};

const RowSummary = (props: { words: RowWords; isWrong: boolean }): JSX.Element => (
  <summary>
    <strong>{props.words.title}</strong>
    <span class="figures">{props.words.aside}</span>
    <span class="detail">{props.words.detail}</span>
    <Show when={props.isWrong}>
      <span class="problem">{settingsText().toMend}</span>
    </Show>
  </summary>
);

const focusIn = (list: Element | undefined, places: string): void => list?.querySelector<HTMLElement>(places)?.focus();

/** One of the list: closed what it says, open its fields below. */
const SettingRow = <T,>(props: Props<T> & { item: () => T; index: number; onRemove: () => void }): JSX.Element => {
  const isOpen = (): boolean => props.rows.isOpen(props.index);
  const isWrongClosed = (): boolean => props.rows.isWrong(props.index) && !isOpen();
  const words = (): RowWords => props.wordsOf(props.item());
  return (
    <details
      class="setting-row disclosure"
      open={isOpen()}
      onToggle={({ currentTarget }) => props.rows.toggled(props.index, currentTarget.open)}
      data-wrong={isWrongClosed() ? words().title : undefined}
    >
      <RowSummary words={words()} isWrong={isWrongClosed()} />
      <Show when={isOpen()}>
        <div class="setting-open">
          {props.children(props.item, props.index)}
          <Show when={!props.isFixed}>
            <Button onClick={() => props.onRemove()}>{props.removeWord(props.item())}</Button>
          </Show>
        </div>
      </Show>
    </details>
  );
};

/** A list of what can be filled in, a row each, of which one is open at a time; one is added below it. */
export const SettingRows = <T,>(props: Props<T>): JSX.Element => {
  let list: HTMLDivElement | undefined;
  const add = (): void => {
    props.add?.();
    props.rows.open(props.items.length - 1);
    focusIn(list, "[open] :is(input, select)");
  };
  const remove = (index: number): void => {
    props.rows.close();
    props.remove(index);
    focusIn(list, `details:nth-child(${Math.min(index + 1, props.items.length)}) > summary, button`);
  };
  return (
    <div class="setting-rows" ref={list}>
      <Index each={props.items} fallback={<Notice>{props.none}</Notice>}>
        {(item, index) => <SettingRow {...props} item={item} index={index} onRemove={() => remove(index)} />}
      </Index>
      <Show when={!props.isFixed && props.add}>
        <Button icon="plus" onClick={add}>
          {props.addWord}
        </Button>
      </Show>
    </div>
  );
};
