import { type JSX, Show, untrack } from "solid-js";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { canBeEnded, stateWords, swapWords } from "../../../parts/swap/swap-words.ts";
import { Button } from "../../../ui/button.tsx";
import type { SwapDecision } from "./create-swap-decision.ts";
import { SwapPanel } from "./swap-panel.tsx";
import { requestsText } from "./text.ts";

type Props = {
  swap: Swap;
  directory: Directory | undefined;
  isChosen: boolean;
  decisionOf: (swap: Swap) => SwapDecision;
  onChoose: (id: string | undefined) => void;
};

const Chosen = (props: Props): JSX.Element => {
  // One decision as long as it is open: a list that is read anew doesn't begin it again.
  const decision = untrack(() => props.decisionOf(props.swap));
  return (
    <SwapPanel
      decision={decision}
      isOffer={props.swap.kind === "open" && props.swap.state.status !== "agreed"}
      directory={props.directory}
      onClose={() => props.onChoose(undefined)}
    />
  );
};

/** One request that shifts change hands, where it stands, and the answer where it is chosen. */
export const SwapCard = (props: Props): JSX.Element => {
  const what = (): string => swapWords(props.swap, props.directory);
  // What a doctor asked and is void is theirs to take back; an offer is the scheduler's.
  const isStanding = (): boolean =>
    canBeEnded(props.swap) && (props.swap.kind === "open" || props.swap.state.status !== "changed");
  return (
    <li class="leave-request">
      <strong>{what()}</strong>
      <span>{stateWords(props.swap, props.directory)}</span>
      <Show when={isStanding()}>
        <Show
          when={props.isChosen}
          fallback={
            <Button wide aria-label={requestsText().decideSwap(what())} onClick={() => props.onChoose(props.swap.id)}>
              {requestsText().decide}
            </Button>
          }
        >
          <Chosen {...props} />
        </Show>
      </Show>
    </li>
  );
};
