import type { JSX } from "solid-js";
import { toVisits } from "../../../addresses/booking/to-visits.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Callable } from "../../../ui/callable.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { videoText } from "../../../video/text.ts";
import { patientRoomText } from "./text.ts";

/** The room can't be reached right now; it is tried on and on meanwhile. */
export const Unavailable = (props: { offline: boolean; onAgain: () => void; children: JSX.Element }): JSX.Element => (
  <Page
    title={props.offline ? patientRoomText().offline : videoText().unavailable}
    bar={
      <>
        <Button kind="primary" wide onClick={() => props.onAgain()}>
          {patientRoomText().again}
        </Button>
        <LinkButton wide href={toVisits()}>
          {patientRoomText().visits}
        </LinkButton>
      </>
    }
  >
    <Notice kind={props.offline ? "offline" : "waiting"}>
      {props.offline ? patientRoomText().offlineNext : patientRoomText().unavailableNext}
    </Notice>
    {props.children}
    <p class="quiet">
      <Callable>{patientRoomText().worse}</Callable>
    </p>
  </Page>
);

/** The API said no; its own words say why. */
export const Refused = (props: { message: string | undefined }): JSX.Element => (
  <Page
    title={videoText().refused}
    lead={props.message}
    bar={
      <LinkButton kind="primary" wide href={toVisits()}>
        {patientRoomText().visits}
      </LinkButton>
    }
  />
);

/** Out of the room, by choice or because another screen took over; the visit goes on. */
export const PatientOutside = (props: { elsewhere: boolean; onRejoin: () => void }): JSX.Element => (
  <Page
    title={props.elsewhere ? patientRoomText().elsewhere : patientRoomText().left}
    lead={patientRoomText().leftLead}
    bar={
      <>
        <Button kind="primary" wide icon="video" onClick={() => props.onRejoin()}>
          {patientRoomText().rejoin}
        </Button>
        <LinkButton wide href={toVisits()}>
          {patientRoomText().visits}
        </LinkButton>
      </>
    }
  />
);
