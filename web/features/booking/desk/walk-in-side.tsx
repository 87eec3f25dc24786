import { createEffect, createSignal, type JSX, Match, onMount, Switch } from "solid-js";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import type { Patient } from "../../../../shared/people/patient.ts";
import { takesMore } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { createActs } from "../../../acts/acts.ts";
import { birthDateOf } from "../../../form/birth-parts.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { Button } from "../../../ui/button.tsx";
import { takeLostFocus } from "../../../ui/take-lost-focus.ts";
import type { WalkIn } from "../register-walk-in/create-walk-in.ts";
import type { OpenForWalkIn } from "../register-walk-in/free-places.ts";
import { mayNote } from "./desk-acts.ts";
import { deskState } from "./desk-state.ts";
import { deskText } from "./text.ts";

/** Fetched once the desk is there: what is asked of a person who came by themselves, who may be meant, and their ticket. */
const walkInParts = () => import("./walk-in-parts.ts");
const AsideList = lazyPart(async () => (await walkInParts()).AsideList);
const LookAlikeList = lazyPart(async () => (await walkInParts()).LookAlikeList);
const WalkInForm = lazyPart(async () => (await walkInParts()).WalkInForm);
const WalkInTicket = lazyPart(async () => (await walkInParts()).WalkInTicket);

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
  mayComeAgain: (visit: Visit) => boolean;
  onAgain: (patient: Patient) => void;
  onShow: (appointmentId: string) => void;
};

/** Who got a number last, as they are now: they may have been called since. */
const givenIn = ({ walkIn, days }: Props): Visit | undefined => {
  const state = walkIn.state();
  if (state.status !== "done") return undefined;
  const isIt = ({ appointment }: Visit): boolean => appointment.id === state.value.appointment.id;
  return days.flatMap(({ visits }) => visits).find(isIt) ?? state.value;
};

/** The first session with a place; where none is left anywhere, the first that the desk may give a number beyond. */
const firstOpen = ({ sessions }: Props): OpenForWalkIn | undefined =>
  sessions.find(({ free }) => free > 0) ?? sessions.find(takesMore);

/** How far the registering of one person is: not begun, being written, or done. */
const createRegistering = (props: Props, wayIn: () => HTMLElement | null | undefined) => {
  const [open, setOpen] = createSignal(props.walkIn.values().name !== "");
  // Nobody opened a form that was there already: what is typed next is not meant for it.
  const [isRestored, setRestored] = createSignal(open());
  const given = (): Visit | undefined => givenIn(props);
  const chooseFirst = (): void => {
    const first = firstOpen(props);
    props.walkIn.write({ sessionId: first?.id ?? "", service: first?.services[0] ?? "" });
  };
  const begin = (): void => {
    if (given()) props.walkIn.clear();
    chooseFirst();
    setRestored(false);
    setOpen(true);
  };
  // Who was found among those the clinic knows is written already.
  createEffect(() => {
    if (!props.walkIn.values().patientId || given()) return;
    if (!open()) setOpen(true);
    // Where no session has a place there is none to choose.
    if (props.walkIn.values().sessionId === "" && firstOpen(props)) chooseFirst();
  });
  // Whoever is being written keeps their particulars when the desk goes to another of its clinics, and no session there.
  onMount(() => open() && props.walkIn.values().sessionId === "" && chooseFirst());
  // The form takes the focus only from where it was lost: a key was pressed in the list, which stays.
  const beginByKey = (): void => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    begin();
  };
  const leave = (): void => {
    props.walkIn.clear();
    setRestored(false);
    setOpen(false);
    // The form's button went with it.
    queueMicrotask(() => takeLostFocus(wayIn()));
  };
  return { open, isRestored, given, begin, beginByKey, leave };
};

/** Those of the day who may be the one being written. */
const Alike = (props: Props): JSX.Element => (
  <LookAlikeList
    days={props.days}
    written={{ ...props.walkIn.values(), birthDate: birthDateOf(props.walkIn.values()) }}
    directory={props.directory}
    stateOf={deskState}
    mayNote={(visit) => mayNote(visit, props.days, zoneIn(props.directory), props.now)}
    onCheckIn={props.onCheckIn}
    mayComeAgain={(visit) => !props.walkIn.isFixed() && props.mayComeAgain(visit)}
    onAgain={props.onAgain}
  />
);

/** Beside the day: the way to register a person, the form, then their ticket. */
export const WalkInSide = (props: Props): JSX.Element => {
  let side: HTMLDivElement | undefined;
  onMount(() => void WalkInForm.preload());
  const registering = createRegistering(props, () => side?.querySelector<HTMLElement>(":scope > button"));
  const { open, given, begin, beginByKey, leave } = registering;
  createActs(() =>
    props.isAway || (open() && !given()) ? [] : [{ word: deskText().walkIn, key: "b", run: beginByKey }],
  );
  return (
    <div ref={side}>
      <AsideList walkIn={props.walkIn} directory={props.directory} onShow={props.onShow} />
      <Switch
        fallback={
          <Button kind="primary" wide icon="plus" onClick={begin}>
            {deskText().walkIn}
          </Button>
        }
      >
        <Match when={given()}>
          {(visit) => (
            <WalkInTicket visit={visit()} stateOf={deskState} directory={props.directory} onAnother={begin} />
          )}
        </Match>
        <Match when={open()}>
          <WalkInForm
            walkIn={props.walkIn}
            sessions={props.sessions}
            days={props.days}
            now={props.now}
            directory={props.directory}
            alike={<Alike {...props} />}
            isRestored={registering.isRestored()}
            onClose={leave}
            onShow={props.onShow}
          />
        </Match>
      </Switch>
    </div>
  );
};
