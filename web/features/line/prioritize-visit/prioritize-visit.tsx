import { type JSX, Show } from "solid-js";
import { prioritizeVisit } from "../../../../shared/api/line/prioritize-visit.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { canPrioritize } from "../../../../shared/line/prioritize-visit.ts";
import { createActs } from "../../../acts/acts.ts";
import { call } from "../../../api/call.ts";
import { Button } from "../../../ui/button.tsx";
import { putBeside } from "../../../ui/put-beside.ts";
import { takeLostFocus } from "../../../ui/take-lost-focus.ts";
import { createPrioritizing, isBeingTakenBack, takePriorityBack } from "./create-prioritizing.ts";
import { PrioritizeDialog } from "./prioritize-dialog.tsx";
import { prioritizeText } from "./text.ts";

type Props = {
  visit: Visit;
  /** Who it is, told apart from every other of the day. */
  who: string;
  /** As the next steps beside it are. */
  wide?: boolean;
  /** Hears that it was declared. */
  onDone: () => void;
};

/** The person whose buttons have the focus: there one goes on once these are gone. */
const personAtFocus = (): HTMLElement | undefined =>
  document.activeElement?.closest("section, aside")?.querySelector("h2") ?? undefined;

const Declaring = (props: Props): JSX.Element => {
  const prioritizing = createPrioritizing({
    visit: () => props.visit,
    prioritize: (input, key) => call(prioritizeVisit, input, { key }),
    done: () => props.onDone(),
  });
  const isGiven = (): boolean => props.visit.appointment.priority !== undefined;
  const openOf = (): string => (isGiven() ? prioritizeText().changeOf(props.who) : prioritizeText().openOf(props.who));
  const takeBack = (): void => {
    const person = personAtFocus();
    takePriorityBack(props.visit);
    queueMicrotask(() => takeLostFocus(person));
  };
  createActs(() => [
    { word: openOf(), key: "g", run: prioritizing.open },
    ...(isGiven() ? [{ word: prioritizeText().takeBackOf(props.who), run: takeBack }] : []),
  ]);
  putBeside(<PrioritizeDialog form={prioritizing} patient={props.visit.patient} who={props.who} />);
  return (
    <>
      <Button wide={props.wide} aria-label={openOf()} onClick={prioritizing.open}>
        {isGiven() ? prioritizeText().change : prioritizeText().open}
      </Button>
      <Show when={isGiven()}>
        <Button wide={props.wide} aria-label={prioritizeText().takeBackOf(props.who)} onClick={takeBack}>
          {prioritizeText().takeBack}
        </Button>
      </Show>
    </>
  );
};

/** Has somebody who is here be seen before others, or no more. */
export const PrioritizeVisit = (props: Props): JSX.Element => (
  <Show
    when={canPrioritize(props.visit.appointment) && !isBeingTakenBack(props.visit) && props.visit.appointment.id}
    keyed
  >
    <Declaring {...props} />
  </Show>
);
