import "../../../ui/rows.css";
import { A, useSearchParams } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { answerSwap } from "../../../../shared/api/roster/answer-swap.ts";
import { listOwnSwaps } from "../../../../shared/api/roster/list-own-swaps.ts";
import { listSwapChoices } from "../../../../shared/api/roster/list-swap-choices.ts";
import { proposeSwap } from "../../../../shared/api/roster/propose-swap.ts";
import { takeShift } from "../../../../shared/api/roster/take-shift.ts";
import { withdrawSwap } from "../../../../shared/api/roster/withdraw-swap.ts";
import { toMyMonth } from "../../../addresses/roster/to-my-month.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { keepFresh } from "../../../load/keep-fresh.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { createDirectory, type Directory } from "../../../parts/directory/create-directory.ts";
import { Page } from "../../../ui/page.tsx";
import { createProposal, type OwnShiftAsked } from "./create-proposal.ts";
import { ProposalForm } from "./proposal-form.tsx";
import { SwapLists } from "./swap-lists.tsx";
import { swapsText } from "./text.ts";

const Asking = (props: { asked: OwnShiftAsked; directory: Directory | undefined; sent: () => void }): JSX.Element => {
  const load = createLoad(
    () => props.asked,
    (asked) => call(listSwapChoices, asked),
  );
  const proposal = createProposal({
    asked: props.asked,
    send: (input, key) => call(proposeSwap, input, { key }),
    sent: () => props.sent(),
  });
  return <ProposalForm load={load} proposal={proposal} directory={props.directory} />;
};

/** Where a doctor swaps shifts with colleagues, gives one away, and takes what is there to be taken. */
export const SwapsPage = (): JSX.Element => {
  const directory = createDirectory();
  const [search] = useSearchParams();
  const load = createLoad(
    () => true,
    () => call(listOwnSwaps, {}),
  );
  keepFresh(load, () => true);
  const again = (): void => void load.reload("quietly");
  const asked = (): OwnShiftAsked | undefined => {
    const { puskesmas: clinicId, tanggal: date, kode: code } = search;
    return typeof clinicId === "string" && typeof date === "string" && typeof code === "string"
      ? { clinicId, date, code }
      : undefined;
  };
  return (
    <Page title={swapsText().title}>
      <Show
        when={asked()}
        keyed
        fallback={
          <>
            <p>{swapsText().lead}</p>
            <A class="button" data-wide="" href={toMyMonth()}>
              {swapsText().myMonth}
            </A>
          </>
        }
      >
        {(own) => <Asking asked={own} directory={directory.value()} sent={again} />}
      </Show>
      <Loaded load={load} rows={3}>
        {(own) => (
          <SwapLists
            own={own()}
            directory={directory.value()}
            sends={{
              answer: (input, key) => call(answerSwap, input, { key }),
              take: (input, key) => call(takeShift, input, { key }),
              withdraw: (input, key) => call(withdrawSwap, input, { key }),
              done: again,
            }}
          />
        )}
      </Loaded>
    </Page>
  );
};
