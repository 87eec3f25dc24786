import { createComputed, createMemo, type JSX, Match, on, Show, Switch } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { consultationSeen } from "../../../../shared/consult/consultation-seen.ts";
import { lineSeen } from "../../../../shared/consult/line-seen.ts";
import { calledInFrom } from "../../../../shared/consult/visit-room.ts";
import { isHere } from "../../../../shared/schedule/standing.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { toDoctorRoom } from "../../../addresses/consult/to-doctor-room.ts";
import { groupOf, isToCome, nextStep } from "../../../parts/day/day-line.ts";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { clock } from "../../../time/format-time.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { takeLostFocus } from "../../../ui/take-lost-focus.ts";
import { endText } from "../end-consultation/text.ts";
import type { Calling } from "./create-calling.ts";
import { isLeaving, leavingText } from "./is-leaving.ts";
import { CalledInVain } from "./not-there.tsx";
import { doctorText } from "./text.ts";

export const roomOf = (visit: Visit): string => toDoctorRoom({ appointmentId: visit.appointment.id });

type Props = {
  visit: Visit;
  now: Instant;
  zone: Zone;
  calling: Calling;
  onFinish: (visit: Visit) => void;
  /** Whether somebody else was shown until a moment ago: a press is meant for them, and does nothing. */
  isJustShown: boolean;
  /** Hears that something was done whose answer the day does not show yet. */
  onDone: () => void;
};

const PrioritizeVisit = lazyPart(
  async () => (await import("../../line/prioritize-visit/prioritize-visit.tsx")).PrioritizeVisit,
);

const KeyHint = (props: { visit: Visit }): JSX.Element => (
  <p class="quiet key-hint">{doctorText().enterKey(props.visit.patient.name)}</p>
);

type StepProps = { visit: Visit; calling: Calling; busy: boolean };

/** Sends the patient back to the line for a moment. */
const SendBack = (props: StepProps): JSX.Element => (
  <Button wide busy={props.busy} onClick={() => void props.calling.pause(consultationSeen(props.visit.appointment))}>
    {doctorText().sendBack}
  </Button>
);

/** On a screen: into the room, or into it again. */
const EnterRoom = (props: StepProps): JSX.Element => {
  const isBegun = (): boolean => groupOf(props.visit) === "now";
  const name = (): string => props.visit.patient.name;
  return (
    <>
      <LinkButton kind="primary" wide icon="video" href={roomOf(props.visit)}>
        {isBegun() ? doctorText().resume(name()) : doctorText().admit(name())}
      </LinkButton>
      <Show when={isBegun()}>
        <SendBack {...props} />
      </Show>
      <KeyHint visit={props.visit} />
    </>
  );
};

/** Face to face: called in from the waiting room. */
const CallIn = (props: StepProps): JSX.Element => (
  <>
    <Button
      kind="primary"
      wide
      icon="person"
      busy={props.busy}
      onClick={() => void props.calling.callIn(lineSeen(props.visit.appointment))}
    >
      {doctorText().callIn(props.visit.patient.name)}
    </Button>
    <Show when={!isHere(props.visit.appointment.state)}>
      <p class="quiet">{doctorText().callIfHere}</p>
    </Show>
    <KeyHint visit={props.visit} />
  </>
);

/** Who was called in: the visit ends here, or they wait once more. */
const Finish = (props: StepProps & Pick<Props, "onFinish">): JSX.Element => (
  <>
    <Show when={props.calling.fresh() === props.visit.appointment.id}>
      <Notice kind="done">{doctorText().calledIn(props.visit.patient.name)}</Notice>
    </Show>
    <Button kind="primary" wide icon="check" busy={props.busy} onClick={() => props.onFinish(props.visit)}>
      {endText().end(props.visit.patient.name)}
    </Button>
    <SendBack {...props} />
  </>
);

/** Why somebody who is expected can't be called in yet. */
const notHereYet = (visit: Visit, zone: Zone): string =>
  isToCome(visit) ? doctorText().callFrom(clock(calledInFrom(visit.appointment.slot), zone)) : doctorText().notHere;

/** What is done next with a visit, or why nothing is. */
const NextAct = (props: StepProps & Pick<Props, "now" | "zone" | "onFinish">): JSX.Element => {
  const step = () => nextStep(props.visit, props.now);
  return (
    <Switch fallback={<p class="quiet">{doctorText().statuses[props.visit.appointment.state.status]}</p>}>
      <Match when={leavingText(props.visit)}>{(words) => <p class="quiet">{words()}</p>}</Match>
      <Match when={step() === "video"}>
        <EnterRoom visit={props.visit} calling={props.calling} busy={props.busy} />
      </Match>
      <Match when={step() === "call-in"}>
        <CallIn visit={props.visit} calling={props.calling} busy={props.busy} />
      </Match>
      <Match when={step() === "finish"}>
        <Finish visit={props.visit} calling={props.calling} busy={props.busy} onFinish={props.onFinish} />
      </Match>
      <Match when={groupOf(props.visit) === "offered"}>
        <Notice kind="waiting">{doctorText().offered}</Notice>
      </Match>
      <Match when={groupOf(props.visit) === "expected"}>
        <Notice kind="waiting">{notHereYet(props.visit, props.zone)}</Notice>
      </Match>
    </Switch>
  );
};

/** Keeps from all that is below it a press while it holds. */
const holding = (holds: () => boolean) => ({
  capture: true,
  handleEvent: (event: Event): void => {
    if (!holds()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
});

/** The next step with one visit, and the way back where there is one. */
export const VisitAction = (props: Props): JSX.Element => {
  const busy = (): boolean => props.calling.state().status === "sending";
  let acts: HTMLDivElement | undefined;
  // A button that goes takes the focus along into nowhere: one goes on at the person shown, right before the next step.
  const keepFocus = (): void => {
    const heading = acts?.parentElement?.querySelector("h2") ?? undefined;
    if (acts?.contains(document.activeElement)) queueMicrotask(() => takeLostFocus(heading));
  };
  const done = createMemo(() => `${props.visit.appointment.id} ${groupOf(props.visit)} ${isLeaving(props.visit)}`);
  createComputed(on(done, keepFocus, { defer: true }));
  return (
    <div class="visit-acts" ref={acts} on:click={holding(() => props.isJustShown)}>
      <NextAct
        visit={props.visit}
        now={props.now}
        zone={props.zone}
        calling={props.calling}
        busy={busy()}
        onFinish={props.onFinish}
      />
      <CalledInVain visit={props.visit} calling={props.calling} busy={busy()} now={props.now} />
      <PrioritizeVisit visit={props.visit} who={props.visit.patient.name} wide onDone={props.onDone} />
    </div>
  );
};
