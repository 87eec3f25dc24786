import { type JSX, Show } from "solid-js";
import { prioritizeVisit } from "../../../../shared/api/line/prioritize-visit.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { canPrioritize } from "../../../../shared/line/prioritize-visit.ts";
import { createActs } from "../../../acts/acts.ts";
import { call } from "../../../api/call.ts";
import { Button } from "../../../ui/button.tsx";
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

const Declaring = (props: Props): JSX.Element => {
  const prioritizing = createPrioritizing({
    visit: () => props.visit,
    prioritize: (input, key) => call(prioritizeVisit, input, { key }),
    done: () => props.onDone(),
  });
  const isGiven = (): boolean => props.visit.appointment.priority !== undefined;
  const openOf = (): string => (isGiven() ? prioritizeText().changeOf(props.who) : prioritizeText().openOf(props.who));
  createActs(() => [
    { word: openOf(), key: "g", run: prioritizing.open },
    ...(isGiven() ? [{ word: prioritizeText().takeBackOf(props.who), run: () => takePriorityBack(props.visit) }] : []),
  ]);
  return (
    <>
      <Button wide={props.wide} aria-label={openOf()} onClick={prioritizing.open}>
        {isGiven() ? prioritizeText().change : prioritizeText().open}
      </Button>
      <Show when={isGiven()}>
        <Button
          wide={props.wide}
          aria-label={prioritizeText().takeBackOf(props.who)}
          onClick={() => takePriorityBack(props.visit)}
        >
          {prioritizeText().takeBack}
        </Button>
      </Show>
      <PrioritizeDialog form={prioritizing} who={props.who} />
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
