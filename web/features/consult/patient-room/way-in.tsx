import { type JSX, Match, Show, Switch } from "solid-js";
import type { Instant } from "../../../../shared/time/instant.ts";
import { AskDesk } from "../../../parts/directory/ask-desk.tsx";
import { visitsText } from "../../../parts/visit/text.ts";
import { callMegabytes, usualMinutes } from "../../../video/call-cost.ts";
import { Checking } from "../../../video/check/checking.tsx";
import type { CheckWords } from "../../../video/check/device-check.tsx";
import type { Consultation } from "./create-consultation.ts";
import { opensAt } from "./opens-at.ts";
import { opensText } from "./opens-text.ts";
import { patientRoomText } from "./text.ts";
import { TooEarly } from "./too-early.tsx";
import { Unavailable } from "./trouble.tsx";
import { WaitingRoom } from "./waiting-room.tsx";

const checkWords = (): CheckWords => ({
  unheard: patientRoomText().unheard,
  cameraAsk: patientRoomText().cameraAsk,
  cost: patientRoomText().cost(usualMinutes, callMegabytes(usualMinutes, false), callMegabytes(usualMinutes, true)),
  seen: patientRoomText().seen,
});

/** When the room opens, for whoever is early. */
const earlyFor = ({ patient, visit, now }: Consultation): Instant | undefined => {
  const at = opensAt(patient.refused(), visit());
  return at !== undefined && now() < at ? at : undefined;
};

/** Before the doctor calls: the device check, the waiting room, and what may stand between a patient and them. */
export const WayIn = (props: { consultation: Consultation }): JSX.Element => {
  const { patient, visit, directory, doctor, now, zone } = props.consultation;
  return (
    <Switch>
      <Match when={patient.stage() === "checking"}>
        <Checking
          title={patientRoomText().check}
          lead={patientRoomText().checkLead}
          words={checkWords()}
          enter={visitsText().enter}
          onReady={patient.settle}
        />
      </Match>
      <Match when={patient.stage() === "waiting"}>
        <WaitingRoom
          doctor={doctor()}
          line={patient.line}
          now={now()}
          zone={zone()}
          directory={directory()}
          visit={visit()}
          wish={patient.room.wish()}
          room={patient.room.view()}
        />
      </Match>
      <Match when={patient.stage() === "too-early"}>
        <TooEarly opensAt={opensAt(patient.refused(), visit())} now={now()} zone={zone()} />
      </Match>
      <Match when={patient.stage() === "unavailable"}>
        <Unavailable offline={!navigator.onLine} onAgain={() => void patient.begin()}>
          <Show when={earlyFor(props.consultation)}>{(at) => <p>{opensText(at(), now(), zone())}</p>}</Show>
          <AskDesk sessionId={visit()?.slot.sessionId} directory={directory()} />
        </Unavailable>
      </Match>
    </Switch>
  );
};
