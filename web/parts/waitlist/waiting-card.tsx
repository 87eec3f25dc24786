import type { JSX } from "solid-js";
import { leaveWaitlist } from "../../../shared/api/booking/leave-waitlist.ts";
import type { WaitlistLine } from "../../../shared/booking/waitlist/waitlist-line.ts";
import { call } from "../../api/call.ts";
import { createSubmit } from "../../api/create-submit.ts";
import { SendingNotice } from "../../form/sending-notice.tsx";
import { language } from "../../text/language.ts";
import { shortDate } from "../../time/format-time.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { clinicIn, type Directory, serviceIn } from "../directory/create-directory.ts";
import { waitlistText } from "./text.ts";

type Props = {
  line: WaitlistLine;
  directory: Directory | undefined;
  name: string | undefined;
  /** Hears that nobody waits any more. */
  onLeave: () => void;
};

/** What somebody waits for, how many come before them just now, and the way off the list. */
export const WaitingCard = (props: Props): JSX.Element => {
  const entry = () => props.line.entry;
  const leaving = createSubmit({
    call: () => {
      const { patientId, clinicId, service, joinedAt } = entry();
      return call(leaveWaitlist, { patientId, clinicId, service, joinedAt });
    },
    done: () => props.onLeave(),
  });
  const isLeaving = (): boolean => leaving.state().status === "sending";
  const wish = (): string =>
    waitlistText().on(
      entry().dates.map(shortDate).join(", "),
      entry()
        .halves.map((half) => waitlistText().half[half])
        .join(", "),
    );
  return (
    <article class="ticket" data-state="waiting-list">
      <p class="ticket-state">
        <Icon name="clock" />
        {waitlistText().waiting}
      </p>
      <div>
        <p>{serviceIn(props.directory, entry().service)?.name[language()]}</p>
        <p>{clinicIn(props.directory, entry().clinicId)?.name}</p>
        <p class="quiet">
          <bdi>{props.name}</bdi>
        </p>
        <p class="quiet">{wish()}</p>
      </div>
      <p>{props.line.ahead === undefined ? undefined : waitlistText().ahead(props.line.ahead)}</p>
      <p class="quiet">{waitlistText().how}</p>
      <SendingNotice state={leaving.state()} onAgain={() => void leaving.again()} />
      <Button kind="quiet" busy={isLeaving()} onClick={() => void leaving.send(undefined)}>
        {isLeaving() ? waitlistText().leaving : waitlistText().leave}
      </Button>
    </article>
  );
};
