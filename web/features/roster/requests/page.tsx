import "../../../ui/rows.css";
import "./requests.css";
import { A, useSearchParams } from "@solidjs/router";
import { type Accessor, type JSX, Show } from "solid-js";
import { decideLeave } from "../../../../shared/api/roster/decide-leave.ts";
import { listRequests } from "../../../../shared/api/roster/list-requests.ts";
import { previewAbsence } from "../../../../shared/api/roster/preview-absence.ts";
import { toAbsence } from "../../../addresses/roster/to-absence.ts";
import { call } from "../../../api/call.ts";
import { createLoad } from "../../../load/create-load.ts";
import { keepFresh } from "../../../load/keep-fresh.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic } from "../../../parts/clinic/own-clinic.ts";
import { clinicIn, createDirectory } from "../../../parts/directory/create-directory.ts";
import { ById } from "../../../ui/by-id.tsx";
import { Page } from "../../../ui/page.tsx";
import { createLeaveDecision, type LeaveAsked, type LeaveDecision, type Requests } from "./create-leave-decision.ts";
import { LeaveCard } from "./leave-card.tsx";
import { SwapSection } from "./swap-section.tsx";
import { requestsText } from "./text.ts";

const openIn = ({ requests }: Requests): LeaveAsked[] => requests.filter(({ state }) => state.status === "open");
const answeredIn = ({ requests }: Requests): LeaveAsked[] => requests.filter(({ state }) => state.status !== "open");

/** Whom a scheduler has still to answer, first; and what was answered. */
export const RequestsPage = (): JSX.Element => {
  const directory = createDirectory();
  const [search, setSearch] = useSearchParams();
  const load = createLoad(ownClinic, (clinicId) => call(listRequests, { clinicId }));
  keepFresh(load, () => true);
  const reread = (): void => void load.reload("quietly");
  const decisionOn = (request: Accessor<LeaveAsked>): LeaveDecision =>
    createLeaveDecision({
      request,
      decide: (input, key) => call(decideLeave, input, { key }),
      decided: () => {
        setSearch({ cuti: undefined });
        reread();
      },
      reread,
    });
  const Cards = (props: { all: Requests; requests: readonly LeaveAsked[] }): JSX.Element => (
    <ul class="rows">
      <ById each={props.requests} idOf={({ id }) => id}>
        {(request, id) => {
          const decision = decisionOn(request);
          return (
            <LeaveCard
              request={request()}
              all={props.all}
              directory={directory.value()}
              decision={decision}
              preview={(asked) => call(previewAbsence, asked)}
              isChosen={search.cuti === id}
              onChoose={(cuti) => setSearch({ cuti })}
            />
          );
        }}
      </ById>
    </ul>
  );
  return (
    <Page title={requestsText().title} lead={clinicIn(directory.value(), ownClinic() ?? "")?.name}>
      <A class="button" data-wide="" href={toAbsence()}>
        {requestsText().absence}
      </A>
      <Loaded load={load} rows={3}>
        {(all) => (
          <>
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
