import { createEffect, type JSX, Show, untrack } from "solid-js";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { isWaiting } from "../../../../shared/schedule/standing.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { isBeingCancelled } from "../../../parts/visit/is-being-cancelled.ts";
import { Ticket } from "../../../parts/visit/ticket.tsx";
import { clock, clockInZone } from "../../../time/format-time.ts";
import { serverNow } from "../../../time/server-clock.ts";
import { createPaperTime } from "./create-paper-time.ts";
import { walkInText } from "./text.ts";

type Props = {
  visit: Visit;
  /** Where the visit stands, in the desk's words. */
  stateOf: (visit: Visit) => string;
  directory: Directory | undefined;
  /** Hears that all is there that the paper is to say. */
  onReady?: () => void;
};

const waits = ({ appointment }: Visit): boolean => isWaiting(appointment.state) && !isBeingCancelled(appointment);

/** When it is their turn, in words, where that is not when their place begins, or their number is one beyond the places. */
const turnWords = ({ visit, directory }: Props): string | undefined => {
  const { state, origin, beyond, slot } = visit.appointment;
  const turn = state.status === "waiting" ? state.turn : undefined;
  if (turn === undefined) return undefined;
  const at = clockInZone(turn, zoneIn(directory));
  // Their own time comes after all places.
  if (beyond) return turn >= slot.start ? walkInText().turnLast : walkInText().turnBeyond(at);
  return origin === "walk-in" ? walkInText().turn(at) : walkInText().otherTurn(at);
};

/** The ticket that the desk gives a person. */
export const DeskTicket = (props: Props): JSX.Element => {
  const time = createPaperTime(() => props.visit.appointment);
  createEffect(() => time.isSettled() && untrack(() => props.onReady?.()));
  const zone = () => zoneIn(props.directory);
  return (
    <Ticket
      large
      visit={props.visit.appointment}
      now={serverNow()}
      directory={props.directory}
      name={props.visit.patient.name}
      standing={waits(props.visit) ? walkInText().waiting : props.stateOf(props.visit)}
    >
      <Show when={turnWords(props)}>{(words) => <p>{words()}</p>}</Show>
      <Show when={time.expected()}>
        {(told) => <p>{walkInText().expectedOnPaper(clock(told().from, zone()), clockInZone(told().until, zone()))}</p>}
      </Show>
    </Ticket>
  );
};
