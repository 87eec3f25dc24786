import { For, type JSX, Show } from "solid-js";
import { type Outcome, outcomes } from "../../../../shared/booking/closing/outcome.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { toMoveVisit } from "../../../addresses/booking/to-move-visit.ts";
import { personLine } from "../../../parts/day/person-line.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { mayMoveAtDesk } from "../../../parts/visit/obstacle.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Fresh } from "../../../ui/fresh.tsx";
import { settle } from "../settle-visit/settling.ts";
import { settleText } from "../settle-visit/text.ts";
import type { Proposal } from "./create-take-all.ts";
import { leftWords } from "./left-words.ts";
import { endOfDayText } from "./text.ts";

type Props = {
  proposal: Proposal;
  directory: Directory | undefined;
  now: Instant;
  /** Whether it was said on this screen how the visit ended. */
  isDecided: boolean;
};

/** The proposal first, as the one press that most of them need; then what else may have been. */
const Acts = (props: Props): JSX.Element => {
  const { visit } = props.proposal;
  const number = () => numberIn(props.directory, visit.appointment.slot);
  const who = (): string => endOfDayText().who(visit.patient.name, number());
  const others = (): Outcome[] => outcomes.filter((outcome) => outcome !== props.proposal.outcome);
  const move = (): string => {
    const { id, slot } = visit.appointment;
    return toMoveVisit({ date: sessionIdParts(slot.sessionId).date, appointmentId: id, dari: "tutup-hari" });
  };
  const wordOf = (outcome: Outcome): string => settleText().outcomes[outcome];
  return (
    <span class="left-acts">
      <Button
        kind="primary"
        aria-label={endOfDayText().proposed(wordOf(props.proposal.outcome), who())}
        onClick={() => settle(visit, props.proposal.outcome)}
      >
        {wordOf(props.proposal.outcome)}
      </Button>
      <For each={others()}>
        {(outcome) => (
          <Button aria-label={endOfDayText().outcomeOf(wordOf(outcome), who())} onClick={() => settle(visit, outcome)}>
            {wordOf(outcome)}
          </Button>
        )}
      </For>
      <Show when={mayMoveAtDesk(visit.appointment, props.now)}>
        <LinkButton kind="quiet" aria-label={endOfDayText().moveOf(who())} href={move()}>
          {endOfDayText().move}
        </LinkButton>
      </Show>
    </span>
  );
};

/** Somebody who was left as their session ended: what was noted of them, what is proposed, and what else may have been. */
export const LeftRow = (props: Props): JSX.Element => {
  const visit = () => props.proposal.visit;
  const day = () => sessionIdParts(visit().appointment.slot.sessionId).date;
  return (
    <li class="left-row" data-visit={visit().appointment.id}>
      <strong class="queue-number figures">
        <Fresh>{numberIn(props.directory, visit().appointment.slot)}</Fresh>
      </strong>
      <span class="left-person">
        <strong>
          <bdi>{visit().patient.name}</bdi>
        </strong>
        <span class="quiet figures">
          {personLine(visit().patient, day())} ·{" "}
          <Fresh>{leftWords(visit().appointment, zoneIn(props.directory))}</Fresh>
        </span>
      </span>
      <Show when={!props.isDecided} fallback={<span class="quiet">{endOfDayText().settling}</span>}>
        <Acts {...props} />
      </Show>
    </li>
  );
};
