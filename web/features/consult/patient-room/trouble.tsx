import type { JSX } from "solid-js";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Callable } from "../../../ui/callable.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { joinText } from "./text.ts";

/** The room can't be reached right now; it is tried on and on meanwhile. */
export const Unavailable = (props: { offline: boolean; onAgain: () => void; children: JSX.Element }): JSX.Element => (
  <Page
    title={props.offline ? joinText().offline : joinText().unavailable}
    bar={
      <>
        <Button kind="primary" wide onClick={() => props.onAgain()}>
          {joinText().again}
        </Button>
        <LinkButton wide href="/kunjungan">
          {joinText().visits}
        </LinkButton>
      </>
    }
  >
    <Notice kind={props.offline ? "offline" : "waiting"}>
      {props.offline ? joinText().offlineNext : joinText().unavailableNext}
    </Notice>
    {props.children}
    <p class="quiet">
      <Callable>{joinText().worse}</Callable>
    </p>
  </Page>
);

/** The API said no; its own words say why. */
export const Refused = (props: { message: string | undefined }): JSX.Element => (
  <Page
    title={joinText().refusedTitle}
    lead={props.message}
    bar={
      <LinkButton kind="primary" wide href="/kunjungan">
        {joinText().visits}
      </LinkButton>
    }
  />
);

/** Out of the room, by choice or because another screen took over; the visit goes on. */
export const Outside = (props: { elsewhere: boolean; onRejoin: () => void }): JSX.Element => (
  <Page
    title={props.elsewhere ? joinText().elsewhere : joinText().left}
    lead={joinText().leftLead}
    bar={
      <>
        <Button kind="primary" wide icon="video" onClick={() => props.onRejoin()}>
          {joinText().rejoin}
        </Button>
        <LinkButton wide href="/kunjungan">
          {joinText().visits}
        </LinkButton>
      </>
    }
  />
);
