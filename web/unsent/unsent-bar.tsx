import "./unsent-bar.css";
import { createEffect, createMemo, Index, type JSX, Match, on, Show, Switch } from "solid-js";
import { formText } from "../form/text.ts";
import { createNow } from "../time/create-now.ts";
import { createVisibleInterval } from "../time/create-visible-interval.ts";
import { Button } from "../ui/button.tsx";
import { takeLostFocus } from "../ui/take-lost-focus.ts";
import { uiText } from "../ui/text.ts";
import { hasEnded, isToldOnce, type StandingChange } from "./create-change-list.ts";
import type { Unsent } from "./create-unsent.ts";
import { unsentText } from "./text.ts";
import { undoTime } from "./undo-time.ts";

const second = 1_000;

/** What is told of in one line: a change, or those that were decided at once and stand alike. */
type Line = readonly [StandingChange, ...StandingChange[]];

type Props = { line: Line; unsent: Unsent };

/** The changes line by line: of those that were decided at once each that was refused, or is told of later, has its own, but for those whose screen lists them. */
const linesOf = (changes: readonly StandingChange[]): Line[] => {
  const lines = new Map<string, [StandingChange, ...StandingChange[]]>();
  for (const one of changes) {
    const name = one.together && (!hasEnded(one) || isListed(one)) ? `${one.together.id} ${one.status}` : one.key;
    const line = lines.get(name);
    if (line) line.push(one);
    else lines.set(name, [one]);
  }
  return [...lines.values()];
};

/** Whether a list of its screen tells what became of a change, and why, and is where one has done with it. */
const isListed = ({ named }: StandingChange): boolean => named !== undefined;

const allSeconds = undoTime / second;

const forEach = ({ line }: Props, act: (key: string) => void): void => {
  for (const { key } of line) act(key);
};

/** The button keeps its width, and so its place, whatever number it counts: a finger may be on it. */
const Undo = (props: Props): JSX.Element => {
  const now = createNow(second / 2);
  // Held just now, it is due later than this clock, which moves twice a second, takes it to be.
  const left = (): number => Math.min(allSeconds, Math.max(1, Math.ceil((props.line[0].dueAt - now()) / second)));
  return (
    <span onFocusIn={() => forEach(props, props.unsent.hold)}>
      <Button onClick={() => forEach(props, props.unsent.undo)}>
        {unsentText().undo}
        <span class="unsent-count figures" aria-hidden="true" data-widest={`, ${unsentText().seconds(allSeconds)}`}>
          <span>, {unsentText().seconds(left())}</span>
        </span>
      </Button>
    </span>
  );
};

/** That a refusal was seen: once it was, no later page tells it again, and whoever goes on has read it. */
const createSeen = ({ line: [{ key }], unsent }: Props): void => {
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

const Told = (props: Props): JSX.Element => {
  const change = () => props.line[0];
  const words = () => {
    const { together, say, words } = change();
    return props.line.length > 1 && together ? together.words(props.line.length) : (say?.() ?? words);
  };
  const end = (): string | undefined => {
    const { status, refused } = change();
    if (status === "done") return words().done;
    return status === "refused" ? [words().not, isListed(change()) ? "" : refused].join(" ") : undefined;
  };
  return (
    <div class="unsent-line">
      <Switch fallback={<p>{words().sending}</p>}>
        <Match when={end()}>
          {(text) => (
            <>
              <Show when={isToldOnce(change()) && change().key} keyed fallback={<p>{text()}</p>}>
                <ToldOnce {...props} text={text()} />
              </Show>
              <Show when={!isListed(change())}>
                <Button onClick={() => props.unsent.dismiss(change().key)}>{uiText().close}</Button>
              </Show>
            </>
          )}
        </Match>
        <Match when={change().status === "unsent"}>
          <p>{words().unsent}</p>
          <Button onClick={() => forEach(props, (key) => void props.unsent.send(key))}>{formText().sendAgain}</Button>
        </Match>
        <Match when={change().status === "waiting"}>
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
        <Index each={linesOf(open())}>{(line) => <Told line={line()} unsent={props.unsent} />}</Index>
      </div>
      <div class="unsent-due no-print" role="status">
        <Index each={linesOf(due())}>{(line) => <Told line={line()} unsent={props.unsent} />}</Index>
      </div>
      <div class="unsent-told no-print" role="status">
        <Index each={linesOf(told())}>{(line) => <Told line={line()} unsent={props.unsent} />}</Index>
      </div>
    </>
  );
};
