import "./visit-facts.css";
import { type JSX, Show } from "solid-js";
import { spokenCode } from "../../../shared/booking/booking-code.ts";
import type { Visit } from "../../../shared/booking/visit.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { clockInZone } from "../../time/format-time.ts";
import { personLine } from "./person-line.ts";
import { dayText } from "./text.ts";

type Props = { visit: Visit; date: LocalDate; zone: Zone; service: string; place: string | undefined };

/** The person in front of the doctor: who, why in their own words, and how they are found again. */
export const VisitFacts = (props: Props): JSX.Element => (
  <section class="visit-facts">
    <h2 tabindex="-1">
      <bdi>{props.visit.patient.name}</bdi>
    </h2>
    <p>{personLine(props.visit.patient, props.date)}</p>
    <blockquote>
      <bdi>{props.visit.appointment.complaint || dayText().noReason}</bdi>
    </blockquote>
    <dl>
      <div>
        <dt>{dayText().number}</dt>
        <dd class="figures">{props.visit.appointment.slot.number}</dd>
      </div>
      <div>
        <dt>{dayText().slot}</dt>
        <dd class="figures">{clockInZone(props.visit.appointment.slot.start, props.zone)}</dd>
      </div>
      <div>
        <dt>{dayText().code}</dt>
        <dd class="figures">{spokenCode(props.visit.appointment.code)}</dd>
      </div>
      <div>
        <dt>{dayText().service}</dt>
        <dd>{props.service}</dd>
      </div>
      <Show when={props.place}>
        <div>
          <dt>{dayText().place}</dt>
          <dd>{props.place}</dd>
        </div>
      </Show>
    </dl>
  </section>
);
