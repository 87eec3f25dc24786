import { type JSX, Show } from "solid-js";
import { halves } from "../../../../shared/booking/waitlist-entry.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { toBooking } from "../../../addresses/booking/to-booking.ts";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { shortDate } from "../../../time/format-time.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { ManyChips } from "../../../ui/many-chips.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { chosenIn, type Joining } from "./create-joining.ts";
import { joinText } from "./text.ts";

type Props = { joining: Joining; days: LocalDate[] };

const Questions = (props: Props): JSX.Element => {
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

const NoDays = (): JSX.Element => (
  <Notice>
    <p>{joinText().noDays}</p>
    <LinkButton href={toBooking()}>{joinText().toBooking}</LinkButton>
  </Notice>
);

/** On which of the clinic's days somebody could come; where there is none, that nothing can become free. */
export const JoinForm = (props: Props): JSX.Element => (
  <Show when={props.days.length > 0} fallback={<NoDays />}>
    <Questions {...props} />
  </Show>
);

/** That somebody waits from now on, and where they see it. */
export const Joined = (): JSX.Element => (
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
