import { type JSX, Show } from "solid-js";
import { leaveWaitlist } from "../../../shared/api/booking/leave-waitlist.ts";
import type { WaitlistEntry } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import type { WaitlistLine } from "../../../shared/booking/waitlist/waitlist-line.ts";
import { call } from "../../api/call.ts";
import { createSubmit } from "../../api/create-submit.ts";
import { SendingNotice } from "../../form/sending-notice.tsx";
import { language } from "../../text/language.ts";
import { shortDate } from "../../time/format-time.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { clinicIn, type Directory, serviceIn } from "../directory/create-directory.ts";
import { createIsLost } from "./create-is-lost.ts";
import { waitlistText } from "./text.ts";

type Props = {
  line: WaitlistLine;
  directory: Directory | undefined;
  name: string | undefined;
  /** Hears that nobody waits any more. */
  onLeave: () => void;
};

const wishIn = ({ dates, halves }: WaitlistEntry): string =>
  waitlistText().on(dates.map(shortDate).join(", "), halves.map((half) => waitlistText().half[half]).join(", "));

/** What is waited for, where, for whom and when. */
const Wished = (props: Omit<Props, "onLeave">): JSX.Element => (
  <div>
    <p>{serviceIn(props.directory, props.line.entry.service)?.name[language()]}</p>
    <p>{clinicIn(props.directory, props.line.entry.clinicId)?.name}</p>
    <p class="quiet">
      <bdi>{props.name}</bdi>
    </p>
    <p class="quiet">{wishIn(props.line.entry)}</p>
  </div>
);

/** What somebody waits for, how many come before them just now, and the way off the list. */
export const WaitingCard = (props: Props): JSX.Element => {
  const entry = () => props.line.entry;
  const isLost = createIsLost(entry, () => props.directory?.district);
  const leaving = createSubmit({
    call: () => {
      const { patientId, clinicId, service, joinedAt } = entry();
      return call(leaveWaitlist, { patientId, clinicId, service, joinedAt });
    },
    done: () => props.onLeave(),
  });
  const isLeaving = (): boolean => leaving.state().status === "sending";
  return (
    <article class="ticket" data-state="waiting-list">
      <p class="ticket-state">
        <Icon name="clock" />
        {waitlistText().waiting}
      </p>
      <Wished {...props} />
      <Show when={!isLost()} fallback={<Notice kind="waiting">{waitlistText().lost}</Notice>}>
        <p>{props.line.ahead === undefined ? undefined : waitlistText().ahead(props.line.ahead)}</p>
        <p class="quiet">{waitlistText().how}</p>
      </Show>
      <SendingNotice state={leaving.state()} onAgain={() => void leaving.again()} />
      <Button kind="quiet" busy={isLeaving()} onClick={() => void leaving.send(undefined)}>
        {isLeaving() ? waitlistText().leaving : waitlistText().leave}
      </Button>
    </article>
  );
};
