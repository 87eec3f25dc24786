import { createMemo, For, type JSX, Show } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { SessionId } from "../../../../shared/schedule/session.ts";
import { sessionStartOf } from "../../../../shared/schedule/slot.ts";
import { isPaused } from "../../../../shared/schedule/standing.ts";
import { type Instant, minute } from "../../../../shared/time/instant.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { calledInVain } from "../../../parts/day/called-in-vain.ts";
import { type DayGroup, dayGroups, groupOf } from "../../../parts/day/day-line.ts";
import { personLine } from "../../../parts/day/person-line.ts";
import { PriorityTag } from "../../../parts/day/priority-tag.tsx";
import { dayText } from "../../../parts/day/text.ts";
import type { NumberOf } from "../../../parts/directory/number-in.ts";
import { PreparedTag } from "../../../parts/vitals/prepared-tag.tsx";
import { clock } from "../../../time/format-time.ts";
import { ById } from "../../../ui/by-id.tsx";
import { Fresh } from "../../../ui/fresh.tsx";
import { Row } from "../../../ui/row.tsx";
import { leavingText } from "./is-leaving.ts";
import { doctorText } from "./text.ts";

type Props = {
  /** Gets the element of the whole line. */
  ref?: (line: HTMLElement) => void;
  line: Visit[];
  selected: Visit | undefined;
  now: Instant;
  date: LocalDate;
  zone: Zone;
  /** The clinic of a session, where it needs saying. */
  placeOf: (id: SessionId) => string | undefined;
  /** A place's queue number, after the letter of its line. */
  numberOf: NumberOf;
  /** The session that the doctor is in: whoever is here for another stands in the same line, and is told apart. */
  session?: SessionId | undefined;
  onSelect: (appointmentId: string) => void;
};

/** Whether somebody sits at the clinic in hours that are held by video: of all others the session's head says how they are met. */
const isOutOfPlace = ({ mode, slot }: Visit["appointment"]): boolean =>
  mode === "in-person" && slot.comeTo === undefined;

const asideOf = (visit: Visit, now: Instant, zone: Zone): string => {
  const { appointment } = visit;
  const { state } = appointment;
  const leaving = leavingText(visit);
  if (leaving !== undefined) return leaving;
  const inVain = calledInVain(appointment);
  if (inVain !== undefined) return inVain;
  if (isPaused(state)) return doctorText().paused;
  if (state.status === "waiting") {
    const since = doctorText().since(Math.floor((now - state.arrivedAt) / minute));
    const isNext = appointment.priority?.level === "emergency";
    const turn = state.turn === undefined || isNext ? [] : [doctorText().turnAt(clock(state.turn, zone))];
    return [...(isOutOfPlace(appointment) ? [doctorText().faceToFace] : []), ...turn, since].join(" · ");
  }
  return state.status === "booked" ? clock(appointment.slot.start, zone) : doctorText().statuses[state.status];
};

/** When the session begins that somebody is still to be seen in, where it is another than the doctor is in. */
const otherSession = ({
  session,
  visit,
  zone,
}: Pick<Props, "session" | "zone"> & { visit: Visit }): string | undefined => {
  const { slot } = visit.appointment;
  if (session === undefined || slot.sessionId === session || groupOf(visit) === "done") return undefined;
  return doctorText().ofSession(clock(sessionStartOf(slot), zone));
};

const VisitRow = (props: Omit<Props, "line" | "ref"> & { visit: Visit }): JSX.Element => (
  <Row
    current={props.visit.appointment.id === props.selected?.appointment.id}
    lead={<span class="queue-number figures">{props.numberOf(props.visit.appointment.slot)}</span>}
    title={<bdi>{props.visit.patient.name}</bdi>}
    detail={
      <>
        <PriorityTag visit={props.visit.appointment} />
        <PreparedTag visit={props.visit} />
        <Show when={otherSession(props)}>
          {(words) => (
            <>
              <strong class="figures">{words()}</strong> ·{" "}
            </>
          )}
        </Show>
        <Show when={props.placeOf(props.visit.appointment.slot.sessionId)}>{(place) => <>{place()} · </>}</Show>
        {personLine(props.visit.patient, props.date)} ·{" "}
        <bdi>{props.visit.appointment.complaint || dayText().noReason}</bdi>
        <Show when={props.visit.appointment.comment?.text}>
          {(text) => (
            <>
              {" "}
              · <bdi>{text()}</bdi>
            </>
          )}
        </Show>
      </>
    }
    aside={<Fresh>{asideOf(props.visit, props.now, props.zone)}</Fresh>}
    onClick={() => props.onSelect(props.visit.appointment.id)}
  />
);

const Group = (props: Props & { group: DayGroup }): JSX.Element => {
  const visits = createMemo(() => props.line.filter((visit) => groupOf(visit) === props.group));
  return (
    <Show when={visits().length > 0}>
      <section data-group={props.group}>
        <h2>
          {doctorText().groups[props.group]}{" "}
          <span class="quiet figures">
            <Fresh>{visits().length}</Fresh>
          </span>
        </h2>
        <ul class="rows">
          <ById each={visits()} idOf={({ appointment }) => appointment.id}>
            {(visit, id) => (
              <li data-visit={id}>
                <VisitRow {...props} visit={visit()} />
              </li>
            )}
          </ById>
        </ul>
      </section>
    </Show>
  );
};

/** Who comes today, in the order the doctor takes them. */
export const VisitLine = (props: Props): JSX.Element => (
  <div class="visit-line" data-keys ref={(line) => props.ref?.(line)}>
    <For each={dayGroups}>{(group) => <Group {...props} group={group} />}</For>
  </div>
);
