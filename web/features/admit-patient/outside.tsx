import { type JSX, Show } from "solid-js";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import type { DoctorStage } from "./doctor-stage.ts";
import { admitText } from "./text.ts";

type Props = {
  stage: DoctorStage;
  elsewhere: boolean;
  /** Why it was refused, in the API's words. */
  message: string | undefined;
  onAgain: () => void;
};

const titleOf = (stage: DoctorStage, elsewhere: boolean): string => {
  const text = admitText();
  if (stage === "left") return elsewhere ? text.elsewhere : text.left;
  if (stage === "ended") return text.ended;
  return stage === "refused" ? text.refused : text.unavailable;
};

const leadOf = ({ stage, message }: Props): string | undefined => {
  if (stage === "left") return admitText().leftLead;
  return stage === "unavailable" ? admitText().unavailableLead : message;
};

/** Before, after and beside the room: what happened, and the way on. */
export const Outside = (props: Props): JSX.Element => {
  const mayReturn = (): boolean => props.stage === "left" || props.stage === "unavailable";
  return (
    <Page
      title={titleOf(props.stage, props.elsewhere)}
      lead={leadOf(props)}
      bar={
        <>
          <Show when={mayReturn()}>
            <Button kind="primary" wide icon="video" onClick={() => props.onAgain()}>
              {admitText().rejoin}
            </Button>
          </Show>
          <LinkButton kind={mayReturn() ? "plain" : "primary"} wide href="/petugas/dokter">
            {props.stage === "ended" ? admitText().next : admitText().line}
          </LinkButton>
        </>
      }
    />
  );
};
