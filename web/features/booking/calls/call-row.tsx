import { type JSX, Show } from "solid-js";
import type { Call, CallOutcome } from "../../../../shared/booking/displaced/call-shown.ts";
import { isToCallBack } from "../../../../shared/booking/pending.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { toMoveVisit } from "../../../addresses/booking/to-move-visit.ts";
import { personLine } from "../../../parts/day/person-line.ts";
import { type Directory, practitionerIn, serviceIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { isBeingCancelled } from "../../../parts/visit/is-being-cancelled.ts";
import { isolated } from "../../../text/isolated.ts";
import { language } from "../../../text/language.ts";
import { clockInZone, fullDate, shortDate } from "../../../time/format-time.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Fresh } from "../../../ui/fresh.tsx";
import { isHereToTell, whyCalled } from "./call-words.ts";
import { callsText } from "./text.ts";

type Props = {
  call: Call;
  now: Instant;
  directory: Directory | undefined;
  /** Whether a call is being noted just now: the next one waits for that. */
  isNoting: boolean;
  onNote: (call: Call, outcome: CallOutcome) => void;
  onCancel: (visit: Visit) => void;
};

/** A number as it is written and spelled here: `0812 3456 7890`. */
const spokenPhone = (phone: string): string => phone.replace(/^\+62/, "0").replace(/(\d{4})(?=\d)/g, "$1 ");

/** The visit that can't take place: `Sen, 23 Nov 08.10 WIB · Umum · dr. Rahmawati`. */
const oldTime = ({ call: { visit }, directory }: Props): string => {
  const { slot, service } = visit.appointment;
  const { date, practitionerId } = sessionIdParts(slot.sessionId);
  const words = [
    `${shortDate(date)} ${clockInZone(slot.start, zoneIn(directory))}`,
    serviceIn(directory, service)?.name[language()],
    practitionerIn(directory, practitionerId)?.name,
  ];
  return callsText().old(words.filter(Boolean).join(" · "));
};

/** Why they are called, and for how long they have waited for it. */
const Why = (props: Props): JSX.Element => (
  <p class="call-why">
    <Fresh>{whyCalled(props.call, props.now).join(" · ")}</Fresh>
  </p>
);

/** The number to call, as it is dialled here; a tap calls it. */
const Phone = (props: Props): JSX.Element => (
  <Show
    when={props.call.phone}
    fallback={<p>{props.call.phoneUnknown ? callsText().phoneUnknown : callsText().noPhone}</p>}
  >
    {(phone) => (
      <p>
        <a class="call-phone figures" href={`tel:${phone()}`}>
          {spokenPhone(phone())}
        </a>
      </p>
    )}
  </Show>
);

const Acts = (props: Props): JSX.Element => {
  const who = (): string => isolated(props.call.visit.patient.name);
  /** What was not served is over: there is nothing left to cancel, and nobody goes on waiting. */
  const isBack = (): boolean => isToCallBack(props.call.visit.appointment.state);
  const move = (): string => {
    const { id, slot } = props.call.visit.appointment;
    return toMoveVisit({ date: sessionIdParts(slot.sessionId).date, appointmentId: id, dari: "telepon" });
  };
  return (
    <span class="call-acts">
      <LinkButton kind="primary" aria-label={callsText().moveOf(who())} href={move()}>
        {callsText().move}
      </LinkButton>
      <Show when={!isHereToTell(props.call)}>
        <Button
          busy={props.isNoting}
          aria-label={callsText().notReachedOf(who())}
          onClick={() => props.onNote(props.call, "not-reached")}
        >
          {callsText().notReached}
        </Button>
      </Show>
      <Button
        busy={props.isNoting}
        aria-label={isBack() ? callsText().spokenOf(who()) : callsText().reachedOf(who())}
        onClick={() => props.onNote(props.call, "reached")}
      >
        {isBack() ? callsText().spoken : callsText().reached}
      </Button>
      <Show when={!isBack()}>
        <Button kind="quiet" aria-label={callsText().cancelOf(who())} onClick={() => props.onCancel(props.call.visit)}>
          {callsText().cancel}
        </Button>
      </Show>
    </span>
  );
};

/** One person whom the desk is to call, or to tell where they sit: who, about which visit, why now, and what came of it. */
export const CallLine = (props: Props): JSX.Element => {
  const patient = () => props.call.visit.patient;
  const on = () => sessionIdParts(props.call.visit.appointment.slot.sessionId).date;
  return (
    <li class="call-row" data-visit={props.call.visit.appointment.id}>
      <h3>
        <bdi>{patient().name}</bdi>
      </h3>
      <p class="quiet figures">
        {personLine(patient(), on())}, {callsText().born(fullDate(patient().birthDate))}
        <br />
        {oldTime(props)}
      </p>
      <Show when={!isBeingCancelled(props.call.visit.appointment)} fallback={<p>{callsText().cancelling}</p>}>
        <Why {...props} />
        <Show when={!isHereToTell(props.call)}>
          <Phone {...props} />
        </Show>
        <Acts {...props} />
      </Show>
    </li>
  );
};
