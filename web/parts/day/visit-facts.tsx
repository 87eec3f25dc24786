import "./visit-facts.css";
import { type JSX, Show } from "solid-js";
import { spokenCode } from "../../../shared/booking/booking-code.ts";
import type { Visit } from "../../../shared/booking/visit.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { clockInZone } from "../../time/format-time.ts";
import { DeskNote } from "../desk-note/desk-note.tsx";
import { VitalsShown } from "../vitals/vitals.tsx";
import { personLine } from "./person-line.ts";
import { dayText } from "./text.ts";
import { turnClock } from "./turn-clock.ts";
import { waitingSince } from "./waiting-since.ts";

type Props = {
  visit: Visit;
  /** The queue number as it is told. */
  number: string;
  date: LocalDate;
  zone: Zone;
  service: string;
  place: string | undefined;
  /** How urgent they are, beside the line that they wait in. @default nothing */
  tag?: JSX.Element;
  /** Whether it scrolls in a frame of its own, which a keyboard has to reach. @default false */
  isFramed?: boolean;
};

const Fact = (props: { name: string; children: JSX.Element }): JSX.Element => (
  <div>
    <dt>{props.name}</dt>
    <dd class="figures">{props.children}</dd>
  </div>
);

/** The person in front of the doctor: who, why in their own words, and how they are found again. */
export const VisitFacts = (props: Props): JSX.Element => (
  <section class="visit-facts" tabindex={props.isFramed ? 0 : undefined}>
    <h2 tabindex="-1">
      <bdi>{props.visit.patient.name}</bdi>
    </h2>
    <p>{personLine(props.visit.patient, props.date)}</p>
    {props.tag}
    <blockquote>
      <bdi>{props.visit.appointment.complaint || dayText().noReason}</bdi>
    </blockquote>
    <DeskNote visit={props.visit.appointment} />
    <VitalsShown visit={props.visit} date={props.date} zone={props.zone} />
    <dl>
      <Fact name={dayText().number}>{props.number}</Fact>
      <Fact name={dayText().slot}>{clockInZone(props.visit.appointment.slot.start, props.zone)}</Fact>
      <Show when={turnClock(props.visit.appointment, props.zone)}>
        {(turn) => <Fact name={dayText().turn}>{turn()}</Fact>}
      </Show>
      <Show when={waitingSince(props.visit.appointment, props.zone)}>
        {(since) => <Fact name={dayText().waitingSince}>{since()}</Fact>}
      </Show>
      <Fact name={dayText().code}>{spokenCode(props.visit.appointment.code)}</Fact>
      <Fact name={dayText().service}>{props.service}</Fact>
      <Show when={props.place}>
        <Fact name={dayText().place}>{props.place}</Fact>
      </Show>
    </dl>
  </section>
);
