import { createSignal, type JSX, Match, onMount, Switch } from "solid-js";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { createActs } from "../../../acts/acts.ts";
import { birthDateOf } from "../../../form/birth-parts.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { Button } from "../../../ui/button.tsx";
import type { WalkIn } from "../register-walk-in/create-walk-in.ts";
import type { OpenForWalkIn } from "../register-walk-in/free-places.ts";
import { LookAlikeList } from "../register-walk-in/look-alike-list.tsx";
import { WalkInForm } from "../register-walk-in/walk-in-form.tsx";
import { WalkInTicket } from "../register-walk-in/walk-in-ticket.tsx";
import { deskState } from "./desk-state.ts";
import { mayNote } from "./may-note.ts";
import { clinicDayText } from "./text.ts";

type Props = {
  walkIn: WalkIn;
  sessions: OpenForWalkIn[];
  directory: Directory | undefined;
  /** Today's people, among whom the one being written may be already. */
  days: SessionDay[];
  now: Instant;
  /** Whether somebody of the day is looked up just now, in its place. */
  isAway: boolean;
  onCheckIn: (visit: Visit) => void;
};

/** Beside the day: the way to register a person, the form, then their ticket. */
export const WalkInSide = (props: Props): JSX.Element => {
  const [open, setOpen] = createSignal(props.walkIn.values().name !== "");
  const given = (): Visit | undefined => {
    const state = props.walkIn.state();
    return state.status === "done" ? state.value : undefined;
  };
  const chooseFirst = (): void => {
    const first = props.sessions.find(({ free }) => free > 0);
    props.walkIn.write({ sessionId: first?.id ?? "", service: first?.services[0] ?? "" });
  };
  const begin = (): void => {
    if (given()) props.walkIn.clear();
    chooseFirst();
    setOpen(true);
  };
  // The form takes the focus only from where it was lost: a key was pressed in the list, which stays.
  const beginByKey = (): void => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    begin();
  };
  createActs(() =>
    props.isAway || (open() && !given()) ? [] : [{ word: clinicDayText().walkIn, key: "b", run: beginByKey }],
  );
  // Whoever is being written keeps their particulars when the desk goes to another of its clinics, and no session there.
  onMount(() => open() && props.walkIn.values().sessionId === "" && chooseFirst());
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
          alike={
            <LookAlikeList
              days={props.days}
              name={props.walkIn.values().name}
              birthDate={birthDateOf(props.walkIn.values())}
              zone={zoneIn(props.directory)}
              stateOf={deskState}
              mayNote={(visit) => mayNote(visit, props.days, zoneIn(props.directory), props.now)}
              onCheckIn={props.onCheckIn}
            />
          }
          onClose={() => setOpen(false)}
        />
      </Match>
    </Switch>
  );
};
