import "./announce-delay.css";
import { createEffect, type JSX, Show, untrack } from "solid-js";
import { announceDelay } from "../../../../shared/api/line/announce-delay.ts";
import type { SessionDay } from "../../../../shared/booking/visit.ts";
import { refusesDelay } from "../../../../shared/line/announce-delay.ts";
import { delayedStart } from "../../../../shared/schedule/delay.ts";
import { wasCalledIn } from "../../../../shared/schedule/standing.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { createActs } from "../../../acts/acts.ts";
import { call } from "../../../api/call.ts";
import { FormDialog } from "../../../form/form-dialog.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { type Directory, practitionerIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { clock, clockInZone } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Chips } from "../../../ui/chips.tsx";
import { announcedOf, createDelaying, type Delaying } from "./create-delaying.ts";
import { delayText } from "./text.ts";

type Props = {
  day: Pick<SessionDay, "session" | "visits">;
  now: Instant;
  directory: Directory | undefined;
  /** Whether it is the practice that is looked at: then its act is among those of the page. */
  isShown?: boolean;
  /** Hears that something else is said now. */
  onDone: () => void;
};

/** When the session begins that is so many minutes late, and on which clock. */
type Begins = { begins: (minutes: number) => Instant; zone: Zone };

const hasBegun = ({ visits }: Props["day"]): boolean =>
  visits.some(({ appointment }) => wasCalledIn(appointment.state));

/** Asks by how many minutes: all who wait are told. */
const DelayDialog = (props: Begins & { form: Delaying; practitioner: string }): JSX.Element => (
  <FormDialog
    form={props.form}
    title={delayText().title(props.practitioner)}
    safe={delayText().no}
    yes={delayText().yes}
  >
    <p>{delayText().hint}</p>
    <Chips
      legend={delayText().by}
      options={props.form.offered().map((value) => ({
        value,
        label: delayText().minutes(Number(value), clock(props.begins(Number(value)), props.zone)),
      }))}
      value={props.form.offered().find((one) => one === props.form.values().minutes)}
      fixed={props.form.isFixed()}
      problem={props.form.problem("minutes")}
      onChoose={(minutes) => props.form.write({ minutes })}
    />
    <SendingNotice state={props.form.state()} />
  </FormDialog>
);

/** What is announced, with the hour; once that is past it says so. */
const Said = (props: Pick<Props, "now"> & Begins & { minutes: number }): JSX.Element => {
  const words = (): string => {
    const begins = props.begins(props.minutes);
    const at = clockInZone(begins, props.zone);
    return begins <= props.now ? delayText().saidOver(at) : delayText().said(props.minutes, at);
  };
  return <strong role="status">{words()}</strong>;
};

/** The form of a session's delay, whose refusal brings what somebody else did. */
const formOf = (props: Props): Delaying => {
  const form = createDelaying({
    session: () => props.day.session,
    now: () => props.now,
    announce: (input) => call(announceDelay, input),
    done: () => props.onDone(),
  });
  // Somebody else said something, or called the first in: that is to be seen.
  createEffect(() => form.state().status === "refused" && untrack(() => props.onDone()));
  return form;
};

const Announcing = (props: Props): JSX.Element => {
  const session = () => props.day.session;
  const form = formOf(props);
  const minutes = (): number => announcedOf(session());
  const practitioner = (): string =>
    practitionerIn(props.directory, session().practitionerId)?.name ?? session().practitionerId;
  const open = (): string => (minutes() > 0 ? delayText().change : delayText().open);
  const begins = (late: number): Instant => delayedStart(session(), late);
  const zone = (): Zone => zoneIn(props.directory);
  // In a session's last minutes nothing is left to announce.
  const mayOpen = (): boolean => form.offered().length > 0 || form.isOpen();
  createActs(() => (props.isShown && mayOpen() ? [{ word: open(), run: form.open }] : []));
  return (
    <span class="announce-delay">
      <Show when={minutes()}>{(late) => <Said now={props.now} minutes={late()} begins={begins} zone={zone()} />}</Show>
      <Show when={mayOpen()}>
        <Button kind="quiet" icon="clock" onClick={form.open}>
          {open()}
        </Button>
      </Show>
      <Show when={minutes()}>
        <Button kind="quiet" busy={form.state().status === "sending"} onClick={form.takeBack}>
          {delayText().takeBack}
        </Button>
      </Show>
      <Show when={!form.isOpen()}>
        <SendingNotice state={form.state()} onAgain={() => void form.submit()} />
      </Show>
      <DelayDialog form={form} practitioner={practitioner()} begins={begins} zone={zone()} />
    </span>
  );
};

/** Tells by how many minutes a session is said to be late, and says it: as long as nobody was called in. */
export const AnnounceDelay = (props: Props): JSX.Element => (
  <Show when={!refusesDelay(props.day.session, hasBegun(props.day), zoneIn(props.directory), props.now)}>
    <Announcing {...props} />
  </Show>
);
