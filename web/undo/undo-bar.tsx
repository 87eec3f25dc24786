import "./undo-bar.css";
import { createEffect, Index, type JSX, Match, on, Switch } from "solid-js";
import { formText } from "../form/text.ts";
import { createNow } from "../time/create-now.ts";
import { Button } from "../ui/button.tsx";
import { takeLostFocus } from "../ui/take-lost-focus.ts";
import { uiText } from "../ui/text.ts";
import type { DeferredChanges } from "./create-deferred.ts";
import type { Deferred } from "./create-put-off-list.ts";
import { undoText } from "./text.ts";

const second = 1_000;

const Line = (props: { change: Deferred; changes: DeferredChanges }): JSX.Element => {
  const now = createNow(second / 2);
  const key = (): string => props.change.key;
  const left = (): number => Math.max(1, Math.ceil((props.change.dueAt - now()) / second));
  const word = (about: "said" | "sending" | "not" | "unsent" | "done"): string =>
    undoText()[about][props.change.name](props.change.about);
  const message = (): string | undefined => {
    if (props.change.status === "done") return word("done");
    return props.change.status === "refused" ? `${word("not")} ${props.change.message}` : undefined;
  };
  return (
    <div class="undo-line">
      <Switch fallback={<p>{word("sending")}</p>}>
        <Match when={message()}>
          {(text) => (
            <>
              <p>{text()}</p>
              <Button onClick={() => props.changes.dismiss(key())}>{uiText().close}</Button>
            </>
          )}
        </Match>
        <Match when={props.change.status === "unsent"}>
          <p>{word("unsent")}</p>
          <Button onClick={() => void props.changes.send(key())}>{formText().sendAgain}</Button>
        </Match>
        <Match when={props.change.status === "waiting"}>
          <p>{word("said")}</p>
          <span onFocusIn={() => props.changes.hold(key())}>
            <Button onClick={() => props.changes.undo(key())}>
              {undoText().undo}
              <span class="figures" aria-hidden="true">
                , {undoText().seconds(left())}
              </span>
            </Button>
          </span>
        </Match>
      </Switch>
    </div>
  );
};

/** What was just decided and can still be taken back; stays while one moves about. */
export const UndoBar = (props: { changes: DeferredChanges }): JSX.Element => {
  const open = (): Deferred[] => props.changes.list().filter(({ status }) => status !== "done");
  const told = (): Deferred[] => props.changes.list().filter(({ status, late }) => status === "done" && late);
  // The button that led here goes, and so does the bar's own: whoever was on it goes on at the screen's heading.
  createEffect(
    on(
      () => open().length + told().length,
      () => queueMicrotask(() => takeLostFocus(document.querySelector<HTMLElement>("main h1") ?? undefined)),
      { defer: true },
    ),
  );
  return (
    <>
      <div class="undo-bar no-print" role="status">
        <Index each={open()}>{(change) => <Line change={change()} changes={props.changes} />}</Index>
      </div>
      <div class="undo-told no-print" role="status">
        <Index each={told()}>{(change) => <Line change={change()} changes={props.changes} />}</Index>
      </div>
    </>
  );
};
