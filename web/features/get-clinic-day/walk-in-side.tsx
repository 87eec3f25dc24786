import { createSignal, type JSX, Match, Switch } from "solid-js";
import type { Visit } from "../../../shared/booking/visit.ts";
import { Button } from "../../ui/button.tsx";
import type { Directory } from "../list-clinics/create-directory.ts";
import type { WalkIn } from "../register-walk-in/create-walk-in.ts";
import { WalkInForm } from "../register-walk-in/walk-in-form.tsx";
import { WalkInTicket } from "../register-walk-in/walk-in-ticket.tsx";
import type { OpenForWalkIn } from "./free-places.ts";
import { clinicDayText } from "./text.ts";

type Props = { walkIn: WalkIn; sessions: OpenForWalkIn[]; directory: Directory | undefined };

/** Beside the day: the way to register a person, the form, then their ticket. */
export const WalkInSide = (props: Props): JSX.Element => {
  const [open, setOpen] = createSignal(props.walkIn.values().name !== "");
  const given = (): Visit | undefined => {
    const state = props.walkIn.state();
    return state.status === "done" ? state.value : undefined;
  };
  const begin = (): void => {
    const [first] = props.sessions;
    if (given()) props.walkIn.clear();
    props.walkIn.write({ sessionId: first?.id ?? "", service: first?.services[0] ?? "" });
    setOpen(true);
  };
  return (
    <Switch
      fallback={
        <Button kind="primary" wide icon="plus" onClick={begin}>
          {clinicDayText().walkIn}
        </Button>
      }
    >
      <Match when={given()}>
        {(visit) => <WalkInTicket visit={visit()} directory={props.directory} onAnother={begin} />}
      </Match>
      <Match when={open()}>
        <WalkInForm
          walkIn={props.walkIn}
          sessions={props.sessions}
          directory={props.directory}
          onClose={() => setOpen(false)}
        />
      </Match>
    </Switch>
  );
};
