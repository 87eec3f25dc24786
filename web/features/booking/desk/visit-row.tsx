import { type JSX, Show } from "solid-js";
import { isUpcoming } from "../../../../shared/booking/appointment.ts";
import { spokenCode } from "../../../../shared/booking/booking-code.ts";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { personLine } from "../../../parts/day/person-line.ts";
import { PriorityTag } from "../../../parts/day/priority-tag.tsx";
import { turnClock } from "../../../parts/day/turn-clock.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { clock, fullDate } from "../../../time/format-time.ts";
import { Fresh } from "../../../ui/fresh.tsx";
import type { DeskAddress } from "./create-desk-address.ts";
import type { DeskActs } from "./desk-acts.ts";
import { deskState } from "./desk-state.ts";
import { deskText } from "./text.ts";
import { VisitActs } from "./visit-acts.tsx";

/** Fetched where somebody needs help at once. */
const AlarmTag = lazyPart(async () => (await import("./after-the-list.ts")).AlarmTag);

type Props = DeskActs & {
  visit: Visit;
  day: SessionDay;
  now: Instant;
  directory: Directory | undefined;
  address: DeskAddress;
  /** Whether somebody else of the day has a name that sounds alike. */
  isNamesake: boolean;
  /** Whether the search leaves it in view. */
  isFound: boolean;
};

/** Who it is, as the desk asks for it: `36 th, perempuan, lahir 1 Juli 1990`. */
const personOf = ({ visit, isNamesake }: Props): string => {
  const { appointment, patient } = visit;
  const person = personLine(patient, sessionIdParts(appointment.slot.sessionId).date);
  const born = isNamesake ? `, ${deskText().born(fullDate(patient.birthDate))}` : "";
  return person + born;
};

/** When somebody comes, and when it is their turn where that is another time. */
const whenOf = ({ visit: { appointment }, directory }: Props): string => {
  const time = clock(appointment.slot.start, zoneIn(directory));
  const turn = turnClock(appointment, zoneIn(directory));
  return turn === undefined ? time : `${time} · ${deskText().turnAt(turn)}`;
};

const PersonLink = (props: Props): JSX.Element => {
  const id = (): string => props.visit.appointment.id;
  const link = () => props.address.linkTo(id());
  return (
    <a
      class="desk-open"
      href={link().href}
      replace={link().replaces || undefined}
      state={link().state}
      noScroll
      aria-current={props.address.person() === id() ? "true" : undefined}
    >
      <bdi>{props.visit.patient.name}</bdi>
    </a>
  );
};

/** One visit in the desk's list: who, when, where it stands, what can be done. */
export const VisitRow = (props: Props): JSX.Element => (
  <li
    class="desk-visit"
    data-visit={props.visit.appointment.id}
    data-over={isUpcoming(props.visit.appointment) ? undefined : ""}
    data-struck={props.visit.appointment.state.status === "cancelled" ? "" : undefined}
    hidden={!props.isFound}
  >
    <strong class="queue-number figures">
      <Fresh>{numberIn(props.directory, props.visit.appointment.slot)}</Fresh>
    </strong>
    <span class="desk-person">
      <span class="desk-name">
        <strong>
          <PersonLink {...props} />
        </strong>
        <span class="desk-state">
          <Fresh>{deskState(props.visit)}</Fresh>
        </span>
      </span>
      <PriorityTag visit={props.visit.appointment} />
      <Show when={props.visit.alarms}>{(alarms) => <AlarmTag alarms={alarms()} />}</Show>
      <span class="quiet figures">
        {personOf(props)}
        <br />
        {whenOf(props)} · {spokenCode(props.visit.appointment.code)} · {deskText().modes[props.visit.appointment.mode]}
      </span>
    </span>
    <VisitActs {...props} />
  </li>
);
