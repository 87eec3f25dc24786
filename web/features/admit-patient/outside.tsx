import { type JSX, Show } from "solid-js";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import type { DoctorStage } from "./doctor-stage.ts";
import { admitText } from "./text.ts";

type Props = {
  stage: DoctorStage;
  name: string;
  elsewhere: boolean;
  /** Why it was refused, in the API's words. */
  message: string | undefined;
  onAgain: () => void;
};

type Words = { title: string; lead: string | undefined; next?: string };

const wordsOf = ({ stage, name, elsewhere, message }: Props): Words => {
  const text = admitText();
  switch (stage) {
    case "left":
      return { title: elsewhere ? text.elsewhere : text.left, lead: text.leftLead };
    case "ended":
      return { title: text.ended, lead: message, next: text.next };
    case "not-met":
      return { title: text.notMet(name), lead: text.notMetLead };
    case "paused":
      return { title: text.paused(name), lead: text.pausedLead };
    case "unavailable":
      return { title: text.unavailable, lead: text.unavailableLead };
    case "occupied":
      return { title: text.room(name), lead: message };
    default:
      return { title: text.refused, lead: message };
  }
};

/** Before, after and beside the room: what happened, and the way on. */
export const Outside = (props: Props): JSX.Element => {
  const mayReturn = (): boolean => ["left", "unavailable", "occupied"].includes(props.stage);
  return (
    <Page
      title={wordsOf(props).title}
      lead={wordsOf(props).lead}
      bar={
        <>
          <Show when={mayReturn()}>
            <Button kind="primary" wide icon="video" onClick={() => props.onAgain()}>
              {admitText().rejoin}
            </Button>
          </Show>
          <LinkButton kind={mayReturn() ? "plain" : "primary"} wide href="/petugas/dokter">
            {wordsOf(props).next ?? admitText().line}
          </LinkButton>
        </>
      }
    />
  );
};
