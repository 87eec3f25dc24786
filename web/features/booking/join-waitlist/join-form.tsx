import { createMemo, type JSX, Show } from "solid-js";
import type { WaitedFor } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import { toBooking } from "../../../addresses/booking/to-booking.ts";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { shortDate } from "../../../time/format-time.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { ManyChips } from "../../../ui/many-chips.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { choiceOf, type Joining } from "./create-joining.ts";
import type { DaysToWait } from "./days-to-wait.ts";
import { joinText } from "./text.ts";

const timesOf = ({ clinicId, service, patientId }: WaitedFor): string =>
  toBooking({ puskesmas: clinicId, layanan: service, untuk: patientId });

type Latest = {
  /** How many minutes before its time a place is offered at the latest. */
  latest: number;
};
type Props = Latest & { joining: Joining; days: DaysToWait; waiting: WaitedFor };

/** What becomes of a place that becomes free, and of which nobody is told any more. */
const How = (props: Latest & { class?: string }): JSX.Element => (
  <p class={props.class}>
    {joinText().how} {joinText().tooLate(props.latest)}
  </p>
);

/** That other days need no waiting, and the way to their times. */
const FreeDays = (props: Pick<Props, "days" | "waiting">): JSX.Element => (
  <Show when={props.days.free > 0}>
    <p>{joinText().free(props.days.free)}</p>
    <LinkButton href={timesOf(props.waiting)}>{joinText().toTimes}</LinkButton>
  </Show>
);

const Questions = (props: Props): JSX.Element => {
  const { values, write, problem, isFixed } = props.joining;
  const choice = () => choiceOf(props.days.full, values());
  // The same chips as long as they are the same halves: made anew they would lose the focus.
  const offered = createMemo(() => choice().offered, undefined, { equals: (a, b) => a.join() === b.join() });
  const halvesProblem = (): string | undefined => {
    const [half] = choice().halves;
    const days = choice().without.map(shortDate).join(", ");
    return half && days ? problem("halves") && joinText().without[half](days) : problem("halves");
  };
  return (
    <>
      <ManyChips
        legend={joinText().days}
        options={props.days.full.map(({ date }) => ({ value: date, label: shortDate(date) }))}
        values={choice().dates}
        onChange={(dates) => write({ dates: dates.join(" ") })}
        fixed={isFixed()}
        problem={problem("dates")}
      />
      <ManyChips
        legend={joinText().halves}
        options={offered().map((value) => ({ value, label: joinText().half[value] }))}
        values={choice().halves}
        onChange={(some) => write({ halves: some.join(" ") })}
        fixed={isFixed()}
        problem={halvesProblem()}
      />
      <How latest={props.latest} class="quiet" />
      <FreeDays days={props.days} waiting={props.waiting} />
    </>
  );
};

/** Why nobody can wait here: there is a place on every day of the practice, or there is no practice. */
const NoDays = (props: Pick<Props, "days" | "waiting">): JSX.Element => (
  <Show
    when={props.days.free > 0}
    fallback={
      <Notice>
        <p>{joinText().noDays}</p>
        <LinkButton href={toBooking()}>{joinText().toBooking}</LinkButton>
      </Notice>
    }
  >
    <Notice>
      <p>{joinText().allFree}</p>
      <LinkButton kind="primary" href={timesOf(props.waiting)}>
        {joinText().toTimes}
      </LinkButton>
    </Notice>
  </Show>
);

/** On which of the clinic's days somebody could come; where there is none, why; and what became of what was sent. */
export const JoinForm = (props: Props): JSX.Element => (
  <>
    <Show when={props.days.full.length > 0} fallback={<NoDays days={props.days} waiting={props.waiting} />}>
      <Questions {...props} />
    </Show>
    <SendingNotice state={props.joining.state()} words={{ "slot.past": joinText().past }} />
  </>
);

/** That somebody waits from now on, and where they see it. */
export const Joined = (props: Latest): JSX.Element => (
  <>
    <Notice kind="done" takesFocus>
      <p>{joinText().done}</p>
      <How latest={props.latest} />
    </Notice>
    <LinkButton kind="primary" wide href={toVisits()}>
      {joinText().see}
    </LinkButton>
  </>
);
