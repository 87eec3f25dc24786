import "./vitals.css";
import { For, type JSX, Show } from "solid-js";
import type { Visit } from "../../../shared/booking/visit.ts";
import { alarmsIn } from "../../../shared/consult/alarming-signs.ts";
import { preparedWith } from "../../../shared/consult/prepared-with.ts";
import { ageOn, type LocalDate } from "../../../shared/time/local-date.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { clockInZone } from "../../time/format-time.ts";
import { alarmWords } from "./alarm-words.ts";
import { vitalsText } from "./text.ts";
import { vitalFacts } from "./vital-facts.ts";

type Props = { visit: Visit; date: LocalDate; zone: Zone };

/** What the nurse measured of somebody since they came, and what of it calls for help; nothing where nobody was measured. */
export const VitalsShown = (props: Props): JSX.Element => (
  <Show when={preparedWith(props.visit.appointment)}>
    {(measured) => {
      const alarms = () => alarmsIn(measured().values, ageOn(props.visit.patient.birthDate, props.date));
      const facts = () => vitalFacts(measured().values);
      const time = () => clockInZone(measured().at, props.zone);
      return (
        <section class="vitals" data-alarm={alarms().length > 0 ? "" : undefined}>
          <Show when={alarms().length > 0}>
            <p>
              <strong>{vitalsText().alarm(alarmWords(alarms()))}</strong>
            </p>
          </Show>
          <Show when={facts().length > 0}>
            <dl class="figures">
              <For each={facts()}>
                {({ name, value }) => (
                  <div>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                )}
              </For>
            </dl>
          </Show>
          <p class="quiet figures">
            {facts().length > 0 ? vitalsText().measuredAt(time()) : vitalsText().readyAt(time())}
          </p>
        </section>
      );
    }}
  </Show>
);
