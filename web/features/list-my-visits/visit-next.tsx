import { type JSX, Match, Switch } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { visitWindow } from "../../../shared/consult/visit-window.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { countdown } from "../../time/countdown.ts";
import { clockInZone } from "../../time/format-time.ts";
import { LinkButton } from "../../ui/button.tsx";
import { visitsText } from "./text.ts";

type Props = { visit: Appointment; now: Instant; zone: Zone };

/** What comes next for a visit: how long until it starts, or the way into its waiting room. */
export const VisitNext = (props: Props): JSX.Element => {
  const room = () => visitWindow(props.visit.slot);
  const isOpen = (): boolean => props.now >= room().opensAt && props.now <= room().closesAt;
  return (
    <Switch
      fallback={
        <p>
          <strong>{visitsText().countdown(countdown(props.visit.slot.start, props.now))}</strong>
          <br />
          <span class="quiet">{visitsText().roomOpens(clockInZone(room().opensAt, props.zone))}</span>
        </p>
      }
    >
      <Match when={props.visit.mode === "in-person"}>
        <strong>{visitsText().inPerson}</strong>
      </Match>
      <Match when={isOpen()}>
        <LinkButton kind="primary" icon="video" wide href={`/kunjungan/${props.visit.id}/ruang`}>
          {visitsText().enter}
        </LinkButton>
      </Match>
      <Match when={props.now > room().closesAt}>{null}</Match>
    </Switch>
  );
};
