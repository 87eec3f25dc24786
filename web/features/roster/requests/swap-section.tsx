import { A, useSearchParams } from "@solidjs/router";
import { For, type JSX, Show } from "solid-js";
import { decideSwap } from "../../../../shared/api/roster/decide-swap.ts";
import { previewSwap } from "../../../../shared/api/roster/preview-swap.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { toOfferShift } from "../../../addresses/roster/to-offer-shift.ts";
import { call } from "../../../api/call.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { createSwapDecision } from "./create-swap-decision.ts";
import { SwapCard } from "./swap-card.tsx";
import { requestsText } from "./text.ts";

type Props = { swaps: readonly Swap[]; directory: Directory | undefined; onChanged: () => void };

const Cards = (props: Props): JSX.Element => {
  const [search, setSearch] = useSearchParams();
  const decisionOf = (swap: Swap) =>
    createSwapDecision({
      swap,
      preview: (asked) => call(previewSwap, asked),
      decide: (input, key) => call(decideSwap, input, { key }),
      decided: () => {
        setSearch({ tukar: undefined });
        props.onChanged();
      },
      reread: () => props.onChanged(),
    });
  return (
    <ul class="rows">
      {/* A card is of a request in one state: who answers it meanwhile changes what can be decided. */}
      <For each={props.swaps.map(({ id, revision }) => `${id} ${revision}`)}>
        {(name) => (
          <Show when={props.swaps.find(({ id, revision }) => `${id} ${revision}` === name)}>
            {(swap) => (
              <SwapCard
                swap={swap()}
                directory={props.directory}
                isChosen={search.tukar === swap().id}
                decisionOf={decisionOf}
                onChoose={(tukar) => setSearch({ tukar })}
              />
            )}
          </Show>
        )}
      </For>
    </ul>
  );
};

/** The shifts of a clinic that are to change hands, and those that did. */
export const SwapSection = (props: Props): JSX.Element => {
  const waiting = (): number => props.swaps.filter(({ state }) => state.status === "agreed").length;
  return (
    <>
      <h2>{requestsText().swaps(waiting())}</h2>
      <A class="button" data-wide="" href={toOfferShift()}>
        {requestsText().offer}
      </A>
      <Show when={props.swaps.length > 0} fallback={<p>{requestsText().noSwaps}</p>}>
        <Cards {...props} />
      </Show>
    </>
  );
};
