import { createEffect, For, type JSX, Show, untrack } from "solid-js";
import { periodWords } from "../../../parts/absence/written-period.ts";
import { type Directory, practitionerIn } from "../../../parts/directory/create-directory.ts";
import { decimal } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { type Asked, type Decision, isBeyond, leftFor, type Requests } from "./create-decision.ts";
import { DecisionPanel } from "./decision-panel.tsx";
import { requestsText } from "./text.ts";

type Props = {
  request: Asked;
  all: Requests;
  directory: Directory | undefined;
  isChosen: boolean;
  decisionOf: (request: Asked) => Decision;
  onChoose: (id: string | undefined) => void;
};

const nameIn = ({ directory, request }: Props): string =>
  practitionerIn(directory, request.practitionerId)?.name ?? request.practitionerId;

const Facts = (props: Props): JSX.Element => (
  <>
    <strong>{nameIn(props)}</strong>
    <span>{periodWords(props.request)}</span>
    <span>{requestsText().facts(requestsText().kinds[props.request.kind], decimal(props.request.days))}</span>
    <For each={leftFor(props.request, props.all)}>
      {({ year, left }) => <span>{requestsText().balance(decimal(left), year)}</span>}
    </For>
    <Show when={props.request.reason}>{(why) => <span class="quiet">{requestsText().reason(why())}</span>}</Show>
  </>
);

const isOpen = ({ request }: Props): boolean => request.state.status === "open";

const State = (props: Props): JSX.Element => <span>{requestsText().states[props.request.state.status]}</span>;

const Chosen = (props: Props): JSX.Element => {
  // One decision as long as it is open: a list that is read anew doesn't begin it again.
  const decision = untrack(() => props.decisionOf(props.request));
  // It has arrived, though its answer was lost: asked for again, it says what became of it.
  createEffect(() => {
    if (!isOpen(props) && decision.state().status === "unsent") void decision.again();
  });
  return (
    <Show when={isOpen(props) || decision.isFixed()} fallback={<State {...props} />}>
      <DecisionPanel
        decision={decision}
        name={nameIn(props)}
        isBeyond={isBeyond(props.request, props.all)}
        directory={props.directory}
        onClose={() => props.onChoose(undefined)}
      />
    </Show>
  );
};

const Answer = (props: Props): JSX.Element => (
  <Show
    when={props.isChosen}
    fallback={
      <Button
        wide
        aria-label={requestsText().decideOf(nameIn(props), periodWords(props.request))}
        onClick={() => props.onChoose(props.request.id)}
      >
        {requestsText().decide}
      </Button>
    }
  >
    <Chosen {...props} />
  </Show>
);

/** One request: who, when, why, how many days are left, and the answer where it is chosen. */
export const RequestCard = (props: Props): JSX.Element => (
  <li class="leave-request">
    <Facts {...props} />
    <Show when={isOpen(props) || props.isChosen} fallback={<State {...props} />}>
      <Answer {...props} />
    </Show>
  </li>
);
