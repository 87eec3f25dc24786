import { createComputed, createMemo, type JSX, on, Show } from "solid-js";
import { isSkipped } from "../../../../shared/booking/arrival/skipped.ts";
import { isOffered } from "../../../../shared/booking/displaced/offer.ts";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import { hasCome } from "../../../../shared/schedule/standing.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { toMoveVisit } from "../../../addresses/booking/to-move-visit.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { takeLostFocus } from "../../../ui/take-lost-focus.ts";
import { placeOfPerson } from "./create-panel.ts";
import { type DeskActs, mayDo } from "./desk-acts.ts";
import { whoComes } from "./namesakes.ts";
import { deskText } from "./text.ts";

/** `isPanel`: of the one person who is looked at; in the list of all, only who has to move is offered it. */
type Props = DeskActs & {
  visit: Visit;
  day: SessionDay;
  directory: Directory | undefined;
  now: Instant;
  isNamesake: boolean;
  isPanel?: boolean;
};

const LineActs = lazyPart(async () => (await import("./line-acts.tsx")).LineActs);

const moveAddress = ({ appointment: { id, slot } }: Visit): string =>
  toMoveVisit({ date: sessionIdParts(slot.sessionId).date, appointmentId: id });

/** Notes that somebody has come; that they are back, where they were called and not there. */
const Note = (props: Pick<Props, "visit" | "onCheckIn"> & { who: string }): JSX.Element => {
  const isBack = (): boolean => isSkipped(props.visit.appointment.state);
  return (
    <Button
      aria-label={isBack() ? deskText().backToLineOf(props.who) : deskText().presentOf(props.who)}
      onClick={() => props.onCheckIn(props.visit)}
    >
      {isBack() ? deskText().backToLine : deskText().present}
    </Button>
  );
};

/** The buttons for what may be done with a visit. */
export const VisitActs = (props: Props): JSX.Element => {
  const may = createMemo(() => mayDo(props.visit, props.day, zoneIn(props.directory), props.now));
  const who = (): string => whoComes(props.visit, props.directory, props.isNamesake);
  const moves = (): boolean => may().move && (props.isPanel === true || isOffered(props.visit.appointment));
  const skips = (): boolean => props.isPanel === true && hasCome(props.visit.appointment.state);
  let acts: HTMLElement | undefined;
  // A button that goes takes the focus along into nowhere; before it does, the focus is given to its person.
  const keepFocus = (): void => {
    const { id } = props.visit.appointment;
    if (acts?.contains(document.activeElement)) queueMicrotask(() => takeLostFocus(placeOfPerson(id)));
  };
  createComputed(on(may, keepFocus, { defer: true }));
  return (
    <Show when={may().note || may().cancel || moves() || skips()}>
      <span class="desk-acts" ref={acts}>
        <Show when={may().note}>
          <Note {...props} who={who()} />
        </Show>
        <Show when={skips()}>
          <LineActs visit={props.visit} who={who()} now={props.now} onDone={props.onDone} />
        </Show>
        <Show when={moves()}>
          <LinkButton aria-label={deskText().moveOf(who())} href={moveAddress(props.visit)}>
            {deskText().move}
          </LinkButton>
        </Show>
        <Show when={may().cancel}>
          <Button kind="quiet" aria-label={deskText().cancelOf(who())} onClick={() => props.onCancel(props.visit)}>
            {deskText().cancel}
          </Button>
        </Show>
      </span>
    </Show>
  );
};
