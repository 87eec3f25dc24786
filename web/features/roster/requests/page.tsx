import "../../../ui/rows.css";
import "./requests.css";
import { A, useSearchParams } from "@solidjs/router";
import { For, type JSX, Show } from "solid-js";
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
import { Page } from "../../../ui/page.tsx";
import { type Asked, createDecision, type Requests } from "./create-decision.ts";
import { RequestCard } from "./request-card.tsx";
import { SwapSection } from "./swap-section.tsx";
import { requestsText } from "./text.ts";

const idsOf = ({ requests }: Requests, isOpen: boolean): string[] =>
  requests.filter(({ state }) => (state.status === "open") === isOpen).map(({ id }) => id);

/** Whom a scheduler has still to answer, first; and what was answered. */
export const RequestsPage = (): JSX.Element => {
  const directory = createDirectory();
  const [search, setSearch] = useSearchParams();
  const load = createLoad(ownClinic, (clinicId) => call(listRequests, { clinicId }));
  keepFresh(load, () => true);
  const reread = (): void => void load.reload("quietly");
  const decisionOf = (request: Asked) =>
    createDecision({
      request,
      preview: (asked) => call(previewAbsence, asked),
      decide: (input, key) => call(decideLeave, input, { key }),
      decided: () => {
        setSearch({ cuti: undefined });
        reread();
      },
      reread,
    });
  const Cards = (props: { all: Requests; requests: readonly string[] }): JSX.Element => (
    <ul class="rows">
      <For each={props.requests}>
        {(id) => (
          <Show when={props.all.requests.find((one) => one.id === id)}>
            {(request) => (
              <RequestCard
                request={request()}
                all={props.all}
                directory={directory.value()}
                isChosen={search.cuti === id}
                decisionOf={decisionOf}
                onChoose={(cuti) => setSearch({ cuti })}
              />
            )}
          </Show>
        )}
      </For>
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
            <h2>{requestsText().open(idsOf(all(), true).length)}</h2>
            <Show when={idsOf(all(), true).length > 0} fallback={<p>{requestsText().none}</p>}>
              <Cards all={all()} requests={idsOf(all(), true)} />
            </Show>
            <SwapSection swaps={all().swaps} directory={directory.value()} onChanged={reread} />
            <Show when={idsOf(all(), false).length > 0}>
              <h2>{requestsText().others}</h2>
              <Cards all={all()} requests={idsOf(all(), false)} />
            </Show>
          </>
        )}
      </Loaded>
    </Page>
  );
};
