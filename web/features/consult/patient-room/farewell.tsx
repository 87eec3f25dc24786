import { type JSX, Show } from "solid-js";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import type { SessionId } from "../../../../shared/schedule/session.ts";
import { toBooking } from "../../../addresses/booking/to-booking.ts";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import { AskDesk } from "../../../parts/directory/ask-desk.tsx";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { visitsText } from "../../../parts/visit/text.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import { patientRoomText } from "./text.ts";

type Words = { title: string; lead: string; next?: string };

type Props = {
  /** How the visit ended, as far as it is known. */
  visit: VisitState["status"] | undefined;
  /** Whether its time is over, whatever became of it. */
  passed: boolean;
  sessionId: SessionId | undefined;
  directory: Directory | undefined;
};

const wordsOf = ({ visit, passed }: Props): Words => {
  const text = patientRoomText();
  switch (visit) {
    case "completed":
      return { title: text.thanks, lead: text.completed, next: text.completedNext };
    case "cancelled":
      return { title: text.cancelled, lead: text.overNext };
    case "unserved":
      return { title: text.unserved, lead: text.unservedNext };
    case "no-show":
      return { title: text.over, lead: text.overNext };
    default:
      return passed ? { title: text.over, lead: text.overNext } : { title: text.closed, lead: text.closedNext };
  }
};

/** After a visit: thanks or comfort, and the next step. */
export const Farewell = (props: Props): JSX.Element => {
  const words = () => wordsOf(props);
  return (
    <Page
      title={words().title}
      lead={words().lead}
      bar={
        <>
          <LinkButton kind="primary" wide href={props.visit === "completed" ? toVisits() : toBooking()}>
            {props.visit === "completed" ? patientRoomText().visits : visitsText().book}
          </LinkButton>
          <Show when={props.visit !== "completed"}>
            <LinkButton wide href={toVisits()}>
              {patientRoomText().visits}
            </LinkButton>
          </Show>
        </>
      }
    >
      <Show when={words().next} fallback={<AskDesk sessionId={props.sessionId} directory={props.directory} />}>
        <p>{words().next}</p>
      </Show>
    </Page>
  );
};
