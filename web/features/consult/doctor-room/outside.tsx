import { type JSX, Show } from "solid-js";
import { toDoctorDay } from "../../../addresses/consult/to-doctor-day.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Page } from "../../../ui/page.tsx";
import { videoText } from "../../../video/text.ts";
import type { DoctorRoomState } from "./create-doctor-room.ts";
import { doctorRoomText } from "./text.ts";

type Props = { doctor: DoctorRoomState; name: string };

type Words = { title: string; lead: string | undefined; next?: string };

const wordsOf = ({ doctor, name }: Props): Words => {
  const text = doctorRoomText();
  const message = doctor.refused()?.message;
  switch (doctor.stage()) {
    case "left":
      return { title: doctor.room.view().connection === "elsewhere" ? text.elsewhere : text.left, lead: text.leftLead };
    case "ended":
      return { title: text.ended, lead: message, next: text.next };
    case "not-met":
      return { title: text.notMet(name), lead: text.notMetLead };
    case "paused":
      return { title: text.paused(name), lead: text.pausedLead };
    case "unavailable":
      return { title: videoText().unavailable, lead: text.unavailableLead };
    case "occupied":
      return { title: videoText().withWhom(name), lead: message };
    case "too-early":
      return { title: text.tooEarly, lead: text.tooEarlyLead(name) };
    default:
      return { title: videoText().refused, lead: message };
  }
};

/** Before, after and beside the room: what happened, and the way on. */
export const Outside = (props: Props): JSX.Element => {
  const mayReturn = (): boolean => ["left", "unavailable", "occupied", "too-early"].includes(props.doctor.stage());
  const again = (): void =>
    props.doctor.stage() === "occupied" ? props.doctor.admission.again() : void props.doctor.room.enter();
  return (
    <Page
      title={wordsOf(props).title}
      lead={wordsOf(props).lead}
      bar={
        <>
          <Show when={mayReturn()}>
            <Button kind="primary" wide icon="video" onClick={again}>
              {doctorRoomText().rejoin}
            </Button>
          </Show>
          <LinkButton kind={mayReturn() ? "plain" : "primary"} wide href={toDoctorDay()}>
            {wordsOf(props).next ?? doctorRoomText().line}
          </LinkButton>
        </>
      }
    />
  );
};
