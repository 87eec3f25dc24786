import "./unsent-bar.css";
import { createEffect, createMemo, Index, type JSX, Match, on, Show, Switch } from "solid-js";
import { formText } from "../form/text.ts";
import { createNow } from "../time/create-now.ts";
import { createVisibleInterval } from "../time/create-visible-interval.ts";
import { Button } from "../ui/button.tsx";
import { takeLostFocus } from "../ui/take-lost-focus.ts";
import { uiText } from "../ui/text.ts";
import { isToldOnce, type StandingChange } from "./create-change-list.ts";
import type { Unsent } from "./create-unsent.ts";
import { unsentText } from "./text.ts";
import { undoTime } from "./undo-time.ts";

const second = 1_000;

type Props = { change: StandingChange; unsent: Unsent };

const allSeconds = undoTime / second;

/** The button keeps its width, and so its place, whatever number it counts: a finger may be on it. */
const Undo = (props: Props): JSX.Element => {
  const now = createNow(second / 2);
  // Held just now, it is due later than this clock, which moves twice a second, takes it to be.
  const left = (): number => Math.min(allSeconds, Math.max(1, Math.ceil((props.change.dueAt - now()) / second)));
  return (
    <span onFocusIn={() => props.unsent.hold(props.change.key)}>
      <Button onClick={() => props.unsent.undo(props.change.key)}>
        {unsentText().undo}
        <span class="unsent-count figures" aria-hidden="true" data-widest={`, ${unsentText().seconds(allSeconds)}`}>
          <span>, {unsentText().seconds(left())}</span>
        </span>
      </Button>
    </span>
  );
};

/** That a refusal was seen: once it was, no later page tells it again, and whoever goes on has read it. */
const createSeen = ({ change: { key }, unsent }: Props): void => {
  const { pathname } = location;
  let isTold = false;
  createVisibleInterval(() => {
    if (!isTold) unsent.told(key);
    isTold = true;
    if (location.pathname !== pathname) unsent.dismiss(key);
  }, second / 2);
};

/** Why it was refused that was decided here a moment ago. */
const ToldOnce = (props: Props & { text: string }): JSX.Element => {
  createSeen(props);
  return <p>{props.text}</p>;
};

const Line = (props: Props): JSX.Element => {
  const words = () => props.change.say?.() ?? props.change.words;
  const end = (): string | undefined => {
    const { status, refused } = props.change;
    if (status === "done") return words().done;
    return status === "refused" ? `${words().not} ${refused}` : undefined;
  };
  return (
    <div class="unsent-line">
      <Switch fallback={<p>{words().sending}</p>}>
        <Match when={end()}>
          {(text) => (
            <>
              <Show when={isToldOnce(props.change) && props.change.key} keyed fallback={<p>{text()}</p>}>
                <ToldOnce {...props} text={text()} />
              </Show>
              <Button onClick={() => props.unsent.dismiss(props.change.key)}>{uiText().close}</Button>
            </>
          )}
        </Match>
        <Match when={props.change.status === "unsent"}>
          <p>{words().unsent}</p>
          <Button onClick={() => void props.unsent.send(props.change.key)}>{formText().sendAgain}</Button>
        </Match>
        <Match when={props.change.status === "waiting"}>
          <p>{words().said}</p>
          <Undo {...props} />
        </Match>
      </Switch>
    </div>
  );
};

/** Those that were not sent or were refused: they stay, and keep their place also while they are sent once more. */
const lastingOf = (list: Unsent["list"]) => (before: ReadonlySet<string>) => {
  const isLasting = ({ key, status }: StandingChange): boolean =>
    status === "unsent" || status === "refused" || (status === "sending" && before.has(key));
  return new Set(
    list()
      .filter(isLasting)
      .map(({ key }) => key),
  );
};

/** What was decided and can still be taken back, is not sent, or was refused; stays while one moves about. */
export const UnsentBar = (props: { unsent: Unsent }): JSX.Element => {
  const lasting = createMemo(lastingOf(props.unsent.list), new Set<string>());
  const open = (): StandingChange[] => props.unsent.list().filter(({ key }) => lasting().has(key));
  // Over in a moment: it lies over the page, which would jump under whoever goes on working.
  const due = (): StandingChange[] =>
    props.unsent.list().filter((one) => one.status !== "done" && !lasting().has(one.key));
  const told = (): StandingChange[] => props.unsent.list().filter(({ status, late }) => status === "done" && late);
  // The button that led here goes, and so does the bar's own: whoever was on it goes on at the screen's heading.
  createEffect(
    on(
      () => due().length + open().length + told().length,
      () => queueMicrotask(() => takeLostFocus(document.querySelector<HTMLElement>("main h1") ?? undefined)),
      { defer: true },
    ),
  );
  return (
    <>
      <div class="unsent-bar no-print" role="status">
        <Index each={open()}>{(change) => <Line change={change()} unsent={props.unsent} />}</Index>
      </div>
      <div class="unsent-due no-print" role="status">
        <Index each={due()}>{(change) => <Line change={change()} unsent={props.unsent} />}</Index>
      </div>
      <div class="unsent-told no-print" role="status">
        <Index each={told()}>{(change) => <Line change={change()} unsent={props.unsent} />}</Index>
      </div>
    </>
  );
};
