import { For, type JSX, Show } from "solid-js";
import { type Outcome, outcomes } from "../../../../shared/booking/settlement.ts";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { outcomeName } from "../../../parts/outcome/outcome-name.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import type { Settlement } from "../settle-visit/settling.ts";
import { outcomesText } from "./text.ts";

type Props = {
  /** What would be noted; none: closed. */
  proposals: readonly Settlement[] | undefined;
  directory: Directory | undefined;
  onTake: () => void;
  onKeep: () => void;
};

/** What would be noted of whom, before all of it is: by outcome, each with its people. */
export const TakeAllDialog = (props: Props): JSX.Element => {
  const all = (): readonly Settlement[] => props.proposals ?? [];
  const of = (outcome: Outcome): Settlement[] => all().filter((proposal) => proposal.outcome === outcome);
  return (
    <Dialog
      open={props.proposals !== undefined}
      title={outcomesText().takeAllTitle(all().length)}
      safe={outcomesText().takeAllNo}
      onClose={() => props.onKeep()}
      act={
        <Button wide onClick={() => props.onTake()}>
          {outcomesText().takeAllYes(all().length)}
        </Button>
      }
    >
      <p>{outcomesText().takeAllLead}</p>
      <dl class="take-all">
        <For each={outcomes}>
          {(outcome) => (
            <Show when={of(outcome).length > 0}>
              <div>
                <dt>{outcomesText().counted(outcomeName(outcome), of(outcome).length)}</dt>
                <dd class="figures">
                  {of(outcome)
                    .map(({ visit }) =>
                      outcomesText().who(visit.patient.name, numberIn(props.directory, visit.appointment.slot)),
                    )
                    .join(" · ")}
                </dd>
              </div>
            </Show>
          )}
        </For>
      </dl>
    </Dialog>
  );
};
