import "../../../ui/rows.css";
import "./requests.css";
import { A, useSearchParams } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { decideLeave } from "../../../../shared/api/roster/decide-leave.ts";
import { listRequests } from "../../../../shared/api/roster/list-requests.ts";
import { isToSettle } from "../../../../shared/roster/leave/leave-request.ts";
import { toAbsence } from "../../../addresses/roster/to-absence.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { keepFresh } from "../../../load/keep-fresh.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory } from "../../../parts/directory/create-directory.ts";
import { Page } from "../../../ui/page.tsx";
import { createDecisions } from "./create-decisions.ts";
import { createLeaveDecision, type LeaveAsked, type Requests } from "./create-leave-decision.ts";
import { whoseAndWhen } from "./leave-card.tsx";
import { LeaveCards } from "./leave-cards.tsx";
import { SwapSection } from "./swap-section.tsx";
import { requestsText } from "./text.ts";
import { UnheardGone } from "./unheard.tsx";
import { UnsettledLeaves } from "./unsettled-leaves.tsx";

const openIn = ({ requests, today }: Requests): LeaveAsked[] => requests.filter((one) => isToSettle(one, today));
const answeredIn = ({ requests, today }: Requests): LeaveAsked[] => requests.filter((one) => !isToSettle(one, today));

/** Whom a scheduler has still to answer, first; and what was answered. */
export const RequestsPage = (): JSX.Element => {
  const directory = createDirectory();
  const [, setSearch] = useSearchParams();
  const load = createLoad(ownClinic, (clinicId) => call(listRequests, { clinicId }));
  keepFresh(load, () => true);
  const reread = (): void => void load.reload("quietly");
  const decisions = createDecisions(
    () => load.value()?.requests,
    (request) =>
      createLeaveDecision({
        request,
        decide: (input, key) => call(decideLeave, input, { key }),
        decided: () => {
          setSearch({ cuti: undefined });
          reread();
        },
        reread,
      }),
  );
  const Cards = (props: { all: Requests; requests: readonly LeaveAsked[] }): JSX.Element => (
    <LeaveCards {...props} directory={directory.value()} decisionOn={decisions.on} />
  );
  return (
    <Page title={requestsText().title} lead={clinicIn(directory.value(), ownClinic() ?? "")?.name}>
      <A class="button" data-wide="" href={toAbsence()}>
        {requestsText().absence}
      </A>
      <Loaded load={load} rows={3}>
        {(all) => (
          <>
            <UnheardGone gone={decisions.gone()} aboutOf={(request) => whoseAndWhen(request, directory.value())} />
            <UnsettledLeaves all={all().unsettled} directory={directory.value()} />
            <h2>{requestsText().open(openIn(all()).length)}</h2>
            <Show when={openIn(all()).length > 0} fallback={<p>{requestsText().none}</p>}>
              <Cards all={all()} requests={openIn(all())} />
            </Show>
            <SwapSection swaps={all().swaps} directory={directory.value()} onChanged={reread} />
            <Show when={answeredIn(all()).length > 0}>
              <h2>{requestsText().others}</h2>
              <Cards all={all()} requests={answeredIn(all())} />
            </Show>
          </>
        )}
      </Loaded>
    </Page>
  );
};
