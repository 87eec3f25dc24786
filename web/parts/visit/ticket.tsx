import "./ticket.css";
import { type JSX, Match, Show, Switch } from "solid-js";
import { type Appointment, isUpcoming } from "../../../shared/booking/appointment.ts";
import { spokenCode } from "../../../shared/booking/booking-code.ts";
import { siteName } from "../../../shared/place/site.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { clockInZone, dayAndMonth } from "../../time/format-time.ts";
import { Fresh } from "../../ui/fresh.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { IconName } from "../../ui/icon-paths.ts";
import { clinicIn, type Directory, practitionerIn, zoneIn } from "../directory/create-directory.ts";
import { numberIn } from "../directory/number-in.ts";
import { lineText } from "../line/text.ts";
import { awayText } from "./away-text.ts";
import { isBeingCancelled } from "./is-being-cancelled.ts";
import { visitsText } from "./text.ts";
import { type TicketState, ticketState } from "./ticket-state.ts";

type Props = {
  visit: Appointment;
  directory: Directory | undefined;
  now: Instant;
  /** Whose visit it is. */
  name?: string | undefined;
  /** Number and code readable at arm's length. */
  large?: boolean;
  /** Where it stands, on a screen that isn't the patient's. @default in words to the patient */
  standing?: string;
  /** What decides before all else, e.g. the place of somebody who waits. @default the time comes first */
  lead?: JSX.Element;
  /** What can be done now. */
  children?: JSX.Element;
};

const icons: Record<TicketState, IconName> = {
  scheduled: "calendar",
  today: "calendar",
  open: "clock",
  offered: "info",
  cancelling: "close",
  waiting: "clock",
  skipped: "info",
  called: "video",
  "in-consultation": "video",
  undecided: "info",
  completed: "check",
  cancelled: "close",
  "no-show": "info",
  unserved: "info",
};

/** What stands for where a visit is: two who meet at the clinic meet without a camera. */
const iconOf = (state: TicketState, { mode }: Pick<Appointment, "mode">): IconName =>
  icons[state] === "video" && mode === "in-person" ? "people" : icons[state];

const Numbers = (props: { number: string; visit: Appointment }): JSX.Element => (
  <dl class="heroes" translate="no">
    <div>
      <dt>{visitsText().number}</dt>
      <dd>
        <Fresh>{props.number}</Fresh>
      </dd>
    </div>
    <div class="code">
      <dt>{visitsText().code}</dt>
      <dd>
        <span class="unseen">{visitsText().spelled(props.visit.code.split("").join(", "))}</span>
        <span aria-hidden="true">{spokenCode(props.visit.code)}</span>
      </dd>
    </div>
  </dl>
);

/**
 * Whether the time of the place a walk-in got says nothing to them: it has gone by, and no clock promises more than their
 * number; or their turn is another.
 */
const isClockOver = ({ visit: { origin, state, slot }, now }: Pick<Props, "visit" | "now">): boolean =>
  origin === "walk-in" && state.status === "waiting" && (slot.start <= now || state.turn !== undefined);

const Time = (props: Pick<Props, "visit" | "directory" | "now">): JSX.Element => (
  <time translate="no" dateTime={new Date(props.visit.slot.start).toISOString()}>
    <Fresh>{dayAndMonth(sessionIdParts(props.visit.slot.sessionId).date)}</Fresh>
    <Show when={!isClockOver(props)}>
      <br />
      <Fresh>{clockInZone(props.visit.slot.start, zoneIn(props.directory))}</Fresh>
    </Show>
  </time>
);

/** Whether the time of a visit was taken back: it is struck through, and so is the way there. */
const isStruck = (state: TicketState): boolean => state === "cancelled" || state === "offered";

type Standing = Pick<Props, "visit"> & { state: TicketState };

/** Where to come to, in bold as long as somebody is to come there; of what is over only where it was. */
const Where = (props: Standing): JSX.Element => {
  const name = () => siteName(props.visit.slot.comeTo);
  const words = (): string => visitsText().comeTo(name());
  return (
    <Switch fallback={<Show when={name()}>{(place) => <p>{place()}</p>}</Show>}>
      <Match when={isStruck(props.state)}>
        <p class="quiet">
          <s>{words()}</s>
        </p>
      </Match>
      <Match when={isUpcoming(props.visit)}>
        <p>
          <strong>{words()}</strong>
        </p>
      </Match>
    </Switch>
  );
};

/** Who is met, where, and for whom it is. */
const Whom = (props: Standing & Pick<Props, "directory" | "name">): JSX.Element => {
  const parts = () => sessionIdParts(props.visit.slot.sessionId);
  return (
    <div>
      <p>{practitionerIn(props.directory, parts().practitionerId)?.name}</p>
      <Show
        when={props.visit.slot.comeTo}
        fallback={
          // The waiting room that is named below is none of the puskesmas.
          <Show when={isUpcoming(props.visit) && props.visit.mode === "video"}>
            <p>{visitsText().byVideo}</p>
          </Show>
        }
      >
        <Where visit={props.visit} state={props.state} />
      </Show>
      <p>{clinicIn(props.directory, parts().clinicId)?.name}</p>
      <Show when={props.name}>
        <p class="quiet">
          <bdi>{props.name}</bdi>
        </p>
      </Show>
    </div>
  );
};

/** The visit's number and code, large while they hold. */
const NumberAndCode = (props: Pick<Props, "visit" | "directory">): JSX.Element => {
  const number = (): string => numberIn(props.directory, props.visit.slot);
  return (
    <Show
      when={isUpcoming(props.visit)}
      fallback={
        <p class="quiet" translate="no">
          {visitsText().spent(number(), spokenCode(props.visit.code))}
        </p>
      }
    >
      <Numbers number={number()} visit={props.visit} />
    </Show>
  );
};

/** Where a visit stands, in words to its patient. */
const standingWords = ({ visit, directory }: Pick<Props, "visit" | "directory">, state: TicketState): string => {
  const who = (): string | undefined =>
    practitionerIn(directory, sessionIdParts(visit.slot.sessionId).practitionerId)?.name;
  if (state === "called") return visitsText().calls[visit.mode](who());
  if (state === "skipped") return lineText().missed;
  const away = state === "offered" ? awayText(visit, directory) : undefined;
  return away ?? visitsText().ticketState[state];
};

/** What a person takes away: where the visit stands, when, with whom, and while it is to come its number and code. */
export const Ticket = (props: Props): JSX.Element => {
  const state = (): TicketState =>
    isBeingCancelled(props.visit) ? "cancelling" : ticketState(props.visit, props.now, zoneIn(props.directory));
  /** Where another time is to be chosen, that comes before a number that calls nobody in. */
  const isChoiceFirst = (): boolean => state() === "offered";
  /** Whoever missed their turn reads what brings them back before all that they know. */
  const isWayBackFirst = (): boolean => state() === "skipped";
  return (
    <article class="ticket" data-large={props.large && !isChoiceFirst() ? "" : undefined} data-state={state()}>
      <p class="ticket-state">
        <Icon name={iconOf(state(), props.visit)} />
        <Fresh>{props.standing ?? standingWords(props, state())}</Fresh>
      </p>
      {props.lead}
      <Show when={isWayBackFirst()}>{props.children}</Show>
      <p class="when">
        <Show when={isStruck(state())} fallback={<Time {...props} />}>
          <s>
            <Time {...props} />
          </s>
        </Show>
      </p>
      <Whom visit={props.visit} state={state()} directory={props.directory} name={props.name} />
      <Show when={!isChoiceFirst()}>
        <NumberAndCode visit={props.visit} directory={props.directory} />
      </Show>
      <Switch fallback={props.children}>
        <Match when={isWayBackFirst()}>{null}</Match>
        <Match when={state() === "cancelling"}>
          <p class="quiet">{visitsText().cancelling}</p>
        </Match>
      </Switch>
      <Show when={isChoiceFirst()}>
        <NumberAndCode visit={props.visit} directory={props.directory} />
      </Show>
    </article>
  );
};
