import { A, useSearchParams } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { decideSwap } from "../../../../shared/api/roster/decide-swap.ts";
import { previewSwap } from "../../../../shared/api/roster/preview-swap.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { toOfferShift } from "../../../addresses/roster/to-offer-shift.ts";
import { call } from "../../../api/call.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { swapWords } from "../../../parts/swap/swap-words.ts";
import { ById } from "../../../ui/by-id.tsx";
import { createDecisions } from "./create-decisions.ts";
import { createSwapDecision, type SwapDecision } from "./create-swap-decision.ts";
import { SwapCard } from "./swap-card.tsx";
import { requestsText } from "./text.ts";
import { UnheardGone } from "./unheard.tsx";

type Props = { swaps: readonly Swap[]; directory: Directory | undefined; onChanged: () => void };

const Cards = (props: Props & { decisionOn: (swap: Swap) => SwapDecision }): JSX.Element => {
  const [search, setSearch] = useSearchParams();
  return (
    <ul class="rows">
      <ById each={props.swaps} idOf={({ id }) => id}>
        {(swap, id) => {
          const decision = props.decisionOn(swap());
          return (
            <SwapCard
              swap={swap()}
              directory={props.directory}
              decision={decision}
              preview={(asked) => call(previewSwap, asked)}
              isChosen={search.tukar === id}
              onChoose={(tukar) => setSearch({ tukar })}
            />
          );
        }}
      </ById>
    </ul>
  );
};

/** The shifts of a clinic that are to change hands, and those that did. */
export const SwapSection = (props: Props): JSX.Element => {
  const [, setSearch] = useSearchParams();
  const decisions = createDecisions(
    () => props.swaps,
    (swap) =>
      createSwapDecision({
        swap,
        decide: (input, key) => call(decideSwap, input, { key }),
        decided: () => {
          setSearch({ tukar: undefined });
          props.onChanged();
        },
        reread: () => props.onChanged(),
      }),
  );
  /** Those for the scheduler to approve, those that wait for a colleague, and those for which nothing is waited any more. */
  const agreed = () => props.swaps.filter(({ state }) => state.status === "agreed");
  const open = () => props.swaps.filter(({ state }) => state.status === "open");
  const over = () => props.swaps.filter(({ state }) => state.status !== "agreed" && state.status !== "open");
  return (
    <>
      <h2>{requestsText().swaps(agreed().length)}</h2>
      <A class="button" data-wide="" href={toOfferShift()}>
        {requestsText().offer}
      </A>
      <UnheardGone gone={decisions.gone()} aboutOf={(swap) => `${swapWords(swap, props.directory)}:`} />
      <Show when={agreed().length > 0} fallback={<p>{requestsText().noSwaps}</p>}>
        <Cards {...props} swaps={agreed()} decisionOn={decisions.on} />
      </Show>
      <Show when={open().length > 0}>
        <h2>{requestsText().swapsUnanswered(open().length)}</h2>
        <Cards {...props} swaps={open()} decisionOn={decisions.on} />
      </Show>
      <Show when={over().length > 0}>
        <h2>{requestsText().swapsOver}</h2>
        <Cards {...props} swaps={over()} decisionOn={decisions.on} />
      </Show>
    </>
  );
};
