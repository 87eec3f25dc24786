import { type JSX, Show } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { localDate, type Zone } from "../../../shared/time/zone.ts";
import { toReschedule } from "../../addresses/booking/to-reschedule.ts";
import { clockInZone, dayAndMonth } from "../../time/format-time.ts";
import { LinkButton } from "../../ui/button.tsx";
import { visitsText } from "./text.ts";

type Props = {
  visit: Appointment;
  now: Instant;
  zone: Zone;
  /** Gives them the same hour with somebody else. @default nobody has it, or it isn't asked here */
  sameHour?: (() => JSX.Element) | undefined;
};

/** Since when somebody waits for the clinic's call, if they asked for it. */
const WillCall = (props: Pick<Props, "visit" | "zone">): JSX.Element => (
  <Show when={props.visit.offer?.asked}>
    {(asked) => (
      <p>
        <strong>{visitsText().willCall}</strong>
        <br />
        <span class="quiet">
          {visitsText().askedAt(dayAndMonth(localDate(asked(), props.zone)), clockInZone(asked(), props.zone))}
        </span>
      </p>
    )}
  </Show>
);

/** For whom the doctor does not come: what they can do, and by when it is best done. */
export const ChooseOther = (props: Props): JSX.Element => {
  const until = (): Instant | undefined => {
    const { offer } = props.visit;
    return offer && props.now < offer.until ? offer.until : undefined;
  };
  return (
    <>
      <WillCall visit={props.visit} zone={props.zone} />
      <p>
        <strong>{props.sameHour ? visitsText().sameHour : visitsText().chooseOther}</strong>
        <Show when={until()}>
          {(instant) => (
            <>
              <br />
              <span class="quiet">
                {visitsText().chooseBy(
                  dayAndMonth(localDate(instant(), props.zone)),
                  clockInZone(instant(), props.zone),
                )}
              </span>
            </>
          )}
        </Show>
      </p>
      <Show when={props.sameHour}>{(act) => act()()}</Show>
      <LinkButton
        kind={props.sameHour ? undefined : "primary"}
        icon="swap"
        wide
        href={toReschedule({ appointmentId: props.visit.id })}
      >
        {visitsText().choose}
      </LinkButton>
    </>
  );
};
