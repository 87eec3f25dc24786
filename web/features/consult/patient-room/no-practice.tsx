import { type JSX, Show } from "solid-js";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { toReschedule } from "../../../addresses/booking/to-reschedule.ts";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import { call } from "../../../api/call.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { awayText } from "../../../parts/visit/away-text.ts";
import { visitsText } from "../../../parts/visit/text.ts";
import { TicketLink } from "../../../parts/visit/ticket-link.tsx";
import { LinkButton } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { AskForCall } from "../../booking/ask-for-call/ask-for-call.tsx";
import { createAskForCall } from "../../booking/ask-for-call/create-ask-for-call.ts";
import { patientRoomText } from "./text.ts";

type Props = {
  visit: Appointment | undefined;
  directory: Directory | undefined;
  /** Hears of the visit, whose clinic will call. */
  onAsked: (visit: Appointment) => void;
};

const titleOf = ({ visit, directory }: Props): string =>
  (visit && awayText(visit, directory)) ?? visitsText().away(patientRoomText().doctor);

/** The session of the visit was closed: who does not come, the way to another time, and asking to be called. */
export const NoPractice = (props: Props): JSX.Element => {
  const askForCall = createAskForCall({ call, asked: (visit) => props.onAsked(visit) });
  return (
    <Page
      title={titleOf(props)}
      lead={visitsText().chooseOther}
      bar={
        <Show
          when={props.visit}
          fallback={
            <LinkButton kind="primary" wide href={toVisits()}>
              {patientRoomText().visits}
            </LinkButton>
          }
        >
          {(visit) => (
            <>
              <LinkButton kind="primary" icon="swap" wide href={toReschedule({ appointmentId: visit().id })}>
                {visitsText().choose}
              </LinkButton>
              <TicketLink visit={visit()} />
            </>
          )}
        </Show>
      }
    >
      <Show when={props.visit}>
        {(visit) => (
          <>
            <Show when={visit().offer?.asked}>
              <Notice>{visitsText().willCall}</Notice>
            </Show>
            <AskForCall visit={visit()} submit={askForCall} />
          </>
        )}
      </Show>
    </Page>
  );
};
