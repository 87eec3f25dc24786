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
import { Loaded } from "../../../load/loaded.tsx";
import { createDirectory, type Directory } from "../../../parts/directory/create-directory.ts";
import { Page } from "../../../ui/page.tsx";
import { AgreeDialog } from "./agree-dialog.tsx";
import { createOwnSwaps } from "./create-own-swaps.ts";
import { createProposal, type OwnShiftAsked } from "./create-proposal.ts";
import { ProposalForm } from "./proposal-form.tsx";
import { SwapLists } from "./swap-lists.tsx";
import { swapsText } from "./text.ts";
import { ToldNotice } from "./told-notice.tsx";

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
  const own = createOwnSwaps({
    ask: () => call(listOwnSwaps, {}),
    sends: {
      answer: (input, key) => call(answerSwap, input, { key }),
      take: (input, key) => call(takeShift, input, { key }),
      withdraw: (input, key) => call(withdrawSwap, input, { key }),
    },
  });
  const current = (): string | undefined => (typeof search.permintaan === "string" ? search.permintaan : undefined);
  const asked = (): OwnShiftAsked | undefined => {
    const { puskesmas: clinicId, tanggal: date, kode: code } = search;
    return typeof clinicId === "string" && typeof date === "string" && typeof code === "string"
      ? { clinicId, date, code }
      : undefined;
  };
  return (
    <Page title={swapsText().title}>
      <ToldNotice own={own} directory={directory.value()} />
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
        {(shift) => <Asking asked={shift} directory={directory.value()} sent={() => void own.reload()} />}
      </Show>
      <Loaded load={own.load} rows={3}>
        {() => <SwapLists own={own} directory={directory.value()} current={current()} />}
      </Loaded>
      <AgreeDialog own={own} directory={directory.value()} />
    </Page>
  );
};
