import "./waiting-room.css";
import { type JSX, Show } from "solid-js";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { whenSkipped } from "../../../../shared/booking/arrival/skipped.ts";
import type { WaitingLine } from "../../../../shared/line/waiting-line.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import type { Load } from "../../../load/create-load.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { SayBack } from "../../../parts/line/say-here.tsx";
import { WaitingLineView } from "../../../parts/line/waiting-line.tsx";
import { Callable } from "../../../ui/callable.tsx";
import { Fresh } from "../../../ui/fresh.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { Page } from "../../../ui/page.tsx";
import { callMegabytes, usualMinutes } from "../../../video/call-cost.ts";
import type { Wish } from "../../../video/create-sending.ts";
import { createWakeLock } from "../../../video/create-wake-lock.ts";
import type { RoomView } from "../../../video/room-view.ts";
import { CannotWait } from "./cannot-wait.tsx";
import { patientRoomText } from "./text.ts";

type Props = {
  doctor: string | undefined;
  line: Load<WaitingLine>;
  now: Instant;
  zone: Zone;
  directory: Directory | undefined;
  visit: Appointment | undefined;
  wish: Wish;
  room: RoomView;
};

const Tick = (props: { word: string; state: string; good: boolean }): JSX.Element => (
  <li data-good={props.good ? "" : undefined}>
    <Icon name={props.good ? "check" : "info"} />
    <strong>{props.word}</strong>
    <span>
      <Fresh>{props.state}</Fresh>
    </span>
  </li>
);

const networkText = (room: RoomView): string => {
  if (room.connection !== "connected") return patientRoomText().networkNone;
  return room.own.network === "good" ? patientRoomText().networkReady : patientRoomText().networkSlow;
};

/** For whoever was called and not there: what brings them back. */
const NotSeen = (props: Pick<Props, "line" | "visit">): JSX.Element => (
  <Show when={whenSkipped(props.line.value()?.state)}>
    {(state) => (
      <Show when={props.visit}>
        {(visit) => <SayBack visit={visit()} state={state()} onBack={() => void props.line.reload()} />}
      </Show>
    )}
  </Show>
);

/** Waiting for the doctor: the place in line, three ticks, and what comes next. */
export const WaitingRoom = (props: Props): JSX.Element => {
  createWakeLock();
  return (
    <Page title={props.doctor ? patientRoomText().waitingFor(props.doctor) : patientRoomText().waiting}>
      <WaitingLineView load={props.line} now={props.now} zone={props.zone} directory={props.directory} />
      <NotSeen line={props.line} visit={props.visit} />
      {/* Of a session that was closed nobody is called by a clock. */}
      <Show when={props.line.state().status !== "refused"}>
        <p>{patientRoomText().whatNext}</p>
      </Show>
      <ul class="ticks">
        <Tick
          word={patientRoomText().sound}
          state={props.wish.microphone ? patientRoomText().soundReady : patientRoomText().listening}
          good={props.wish.microphone}
        />
        <Tick
          word={patientRoomText().picture}
          state={props.wish.camera ? patientRoomText().pictureReady : patientRoomText().noPicture}
          good={props.wish.camera}
        />
        <Tick
          word={patientRoomText().network}
          state={networkText(props.room)}
          good={props.room.connection === "connected"}
        />
      </ul>
      <p class="quiet">
        {patientRoomText().costOf(callMegabytes(usualMinutes, props.wish.camera), usualMinutes)}{" "}
        {patientRoomText().private(props.wish)}
      </p>
      <p class="quiet">{patientRoomText().mayClose}</p>
      <p class="quiet">
        <Callable>{patientRoomText().worse}</Callable>
      </p>
      <Show when={props.visit}>{(visit) => <CannotWait visit={visit()} />}</Show>
    </Page>
  );
};
