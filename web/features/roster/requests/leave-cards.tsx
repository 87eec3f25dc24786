import { useSearchParams } from "@solidjs/router";
import type { JSX } from "solid-js";
import { previewAbsence } from "../../../../shared/api/roster/preview-absence.ts";
import { call } from "../../../api/call.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { ById } from "../../../ui/by-id.tsx";
import type { LeaveAsked, LeaveDecision, Requests } from "./create-leave-decision.ts";
import { LeaveCard } from "./leave-card.tsx";

type Props = {
  all: Requests;
  requests: readonly LeaveAsked[];
  directory: Directory | undefined;
  decisionOn: (request: LeaveAsked) => LeaveDecision;
};

/** Requests for leave, each with the decision on it. */
export const LeaveCards = (props: Props): JSX.Element => {
  const [search, setSearch] = useSearchParams();
  return (
    <ul class="rows">
      <ById each={props.requests} idOf={({ id }) => id}>
        {(request, id) => {
          const decision = props.decisionOn(request());
          return (
            <LeaveCard
              request={request()}
              all={props.all}
              directory={props.directory}
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
};
