import { type JSX, Match, Switch } from "solid-js";
import { Page } from "../../../ui/page.tsx";
import type { Consultation } from "./create-consultation.ts";
import { Farewell } from "./farewell.tsx";
import { Here } from "./here.tsx";
import { Moved } from "./moved.tsx";
import { NoPractice } from "./no-practice.tsx";
import { patientRoomText } from "./text.ts";
import { PatientOutside, Refused } from "./trouble.tsx";

const AtTheClinic = (props: { consultation: Consultation }): JSX.Element => {
  const { patient, doctor, directory, now, zone } = props.consultation;
  const isCalled = (): boolean => patient.visit() === "in-consultation";
  return (
    <Here
      line={patient.line}
      isCalled={isCalled()}
      doctor={doctor()}
      now={now()}
      zone={zone()}
      directory={directory()}
    />
  );
};

/** Outside the room: what became of the visit, and the way on. */
export const WayOut = (props: { consultation: Consultation }): JSX.Element => {
  const { patient, visit, directory, zone } = props.consultation;
  return (
    <Switch>
      <Match when={patient.stage() === "left"}>
        <PatientOutside
          elsewhere={patient.room.view().connection === "elsewhere"}
          onRejoin={() => void patient.room.enter()}
        />
      </Match>
      <Match when={patient.stage() === "asking"}>
        <Page title={patientRoomText().asking} />
      </Match>
      <Match when={patient.stage() === "ended"}>
        <Farewell
          visit={patient.visit()}
          passed={patient.refused()?.code === "consult.over"}
          sessionId={visit()?.slot.sessionId}
          directory={directory()}
        />
      </Match>
      <Match when={patient.stage() === "no-practice"}>
        <NoPractice visit={visit()} directory={directory()} onAsked={props.consultation.asked} />
      </Match>
      <Match when={patient.stage() === "moved"}>
        <Moved visit={visit()} zone={zone()} directory={directory()} />
      </Match>
      <Match when={patient.stage() === "here"}>
        <AtTheClinic consultation={props.consultation} />
      </Match>
      <Match when={patient.stage() === "refused"}>
        <Refused message={patient.refused()?.message} />
      </Match>
    </Switch>
  );
};
