import { Navigate, useSearchParams } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { joinWaitlist } from "../../../../shared/api/booking/join-waitlist.ts";
import { halves, type Waiting } from "../../../../shared/booking/waitlist-entry.ts";
import { daysFrom, type LocalDate } from "../../../../shared/time/local-date.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { toBooking } from "../../../addresses/booking/to-booking.ts";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import { call } from "../../../api/call.ts";
import { Form } from "../../../form/form.tsx";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { formText } from "../../../form/text.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { clinicIn, createDirectory, type Directory, serviceIn } from "../../../parts/directory/create-directory.ts";
import { createHousehold } from "../../../parts/household/create-household.ts";
import { language } from "../../../text/language.ts";
import { shortDate } from "../../../time/format-time.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { ManyChips } from "../../../ui/many-chips.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { chosenIn, createJoining, type Joining } from "./create-joining.ts";
import { joinText } from "./text.ts";

/** The days that can be booked: what somebody may wait for. */
const daysOf = ({ district }: Directory): LocalDate[] =>
  daysFrom(localDate(serverNow(), district.zone), district.settings.horizonDays + 1);

const Questions = (props: { joining: Joining; days: LocalDate[] }): JSX.Element => {
  const { values, write, problem, state, isFixed } = props.joining;
  return (
    <>
      <ManyChips
        legend={joinText().days}
        options={props.days.map((value) => ({ value, label: shortDate(value) }))}
        values={chosenIn(props.days, values().dates)}
        onChange={(dates) => write({ dates: dates.join(" ") })}
        fixed={isFixed()}
        problem={problem("dates")}
      />
      <ManyChips
        legend={joinText().halves}
        options={halves.map((value) => ({ value, label: joinText().half[value] }))}
        values={chosenIn(halves, values().halves)}
        onChange={(some) => write({ halves: some.join(" ") })}
        fixed={isFixed()}
        problem={problem("halves")}
      />
      <p class="quiet">{joinText().how}</p>
      <SendingNotice state={state()} />
    </>
  );
};

const Done = (): JSX.Element => (
  <>
    <Notice kind="done" takesFocus>
      <p>{joinText().done}</p>
      <p>{joinText().how}</p>
    </Notice>
    <LinkButton kind="primary" wide href={toVisits()}>
      {joinText().see}
    </LinkButton>
  </>
);

const JoinFor = (props: { waiting: Waiting; day: LocalDate | undefined }): JSX.Element => {
  const directory = createDirectory();
  const household = createHousehold();
  const days = (): LocalDate[] => {
    const known = directory.value();
    return known ? daysOf(known) : [];
  };
  const joining = createJoining({
    waiting: props.waiting,
    days,
    day: props.day,
    call: (input, key) => call(joinWaitlist, input, { key }),
  });
  const isDone = (): boolean => joining.state().status === "done";
  const lead = (): string =>
    [
      serviceIn(directory.value(), props.waiting.service)?.name[language()],
      clinicIn(directory.value(), props.waiting.clinicId)?.name,
      household.value()?.find(({ id }) => id === props.waiting.patientId)?.name,
    ]
      .filter(Boolean)
      .join(" · ");
  const act = (): string => {
    if (joining.state().status === "sending") return joinText().joining;
    return joining.state().status === "unsent" ? formText().sendAgain : joinText().join;
  };
  return (
    <Form onSubmit={joining.submit}>
      <Page
        title={joinText().title}
        lead={lead()}
        bar={
          <Show when={!isDone() && directory.value()}>
            <Button kind="primary" type="submit" wide busy={joining.state().status === "sending"}>
              {act()}
            </Button>
          </Show>
        }
      >
        <Loaded load={directory} rows={4}>
          {() => (
            <Show when={!isDone()} fallback={<Done />}>
              <Questions joining={joining} days={days()} />
            </Show>
          )}
        </Loaded>
      </Page>
    </Form>
  );
};

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** Joining the list of those who wait for a place of a service at a clinic. */
export const JoinWaitlist = (): JSX.Element => {
  const [search] = useSearchParams();
  const waiting = (): Waiting | undefined => {
    const [clinicId, service, patientId] = [search.puskesmas, search.layanan, search.untuk].map(one);
    return clinicId && service && patientId ? { clinicId, service, patientId } : undefined;
  };
  return (
    <Show when={waiting()} keyed fallback={<Navigate href={toBooking()} />}>
      {(known) => <JoinFor waiting={known} day={one(search.hari)} />}
    </Show>
  );
};
