import "./call-board.css";
import { useParams } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { toChooseBoard } from "../../../addresses/line/to-choose-board.ts";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { createNow } from "../../../time/create-now.ts";
import { clock, clockInZone } from "../../../time/format-time.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Fresh } from "../../../ui/fresh.tsx";
import { Heading } from "../../../ui/page.tsx";
import { createWakeLock } from "../../../video/create-wake-lock.ts";
import { CallsShown, Delays, WaitingCounts } from "./calls-shown.tsx";
import { type Board, createBoard } from "./create-board.ts";
import { createHandCall } from "./create-hand-call.ts";
import { HandCallForm } from "./hand-call-form.tsx";
import { isSwappedAt, shiftAt } from "./spare-screen.ts";
import { callBoardText } from "./text.ts";
import { createVoice } from "./voice/create-voice.ts";

/** Fetched behind the calls. */
const Door = lazyPart(async () => (await import("./door/door.tsx")).Door);

/** What the board can't tell, and since when. */
const Trouble = (props: { board: Board }): JSX.Element => {
  const words = (): JSX.Element => {
    const state = props.board.line.state();
    if (state.status === "stale") return callBoardText().stale(clockInZone(state.at, props.board.zone()));
    if (state.status === "offline" || state.status === "failed") return callBoardText().offline;
    if (state.status === "refused") return state.message;
    return undefined;
  };
  return (
    <p class="board-stale" role="status">
      <Fresh>{words()}</Fresh>
    </p>
  );
};

const Silent = (props: { onStart: () => void }): JSX.Element => (
  <div class="board-silent">
    <p role="status">{callBoardText().silent}</p>
    <Button kind="primary" onClick={props.onStart}>
      {callBoardText().start}
    </Button>
  </div>
);

/** The board in a waiting room: it shows and says who is called, by number alone. */
export const CallBoard = (): JSX.Element => {
  const params = useParams<{ clinicId: string }>();
  const now = createNow(1_000);
  const voice = createVoice();
  const board = createBoard({ clinicId: () => params.clinicId, now, voice });
  /** Sound and the whole screen are given only to who presses something. */
  const start = (): void => {
    voice.start();
    // Refused where a browser or a frame has no whole screen to give.
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
  };
  const hand = createHandCall(
    (called) => {
      voice.start();
      board.callByHand(called);
    },
    () => !voice.isAudible() && start(),
    board.lettersWith,
  );
  const isKnown = (): boolean => board.line.value() !== undefined;
  createWakeLock();
  return (
    <main class="board" data-shift={shiftAt(now())} data-swapped={isSwappedAt(now()) ? "" : undefined}>
      <header class="board-head">
        <Heading title={callBoardText().title(board.clinic()?.name ?? "")} />
        <Trouble board={board} />
      </header>
      <CallsShown present={board.present()} last={board.last()} known={isKnown()} now={now()} />
      <Delays delays={board.delays()} zone={board.zone()} />
      <footer class="board-foot">
        <WaitingCounts waiting={board.waiting()} known={isKnown()} />
        {/* Its clock was put right by what it was told. */}
        <Show when={board.line.value()}>
          <Door clinicId={params.clinicId} now={now()} />
        </Show>
        <div class="board-tools">
          <Show when={board.line.state().status === "refused"}>
            <LinkButton href={toChooseBoard()}>{callBoardText().choose}</LinkButton>
          </Show>
          <HandCallForm state={hand} last={board.justByHand()} onTakeBack={board.takeBack} />
          <time>{clock(now(), board.zone())}</time>
        </div>
      </footer>
      <Show when={!voice.isAudible()}>
        <Silent onStart={start} />
      </Show>
    </main>
  );
};
