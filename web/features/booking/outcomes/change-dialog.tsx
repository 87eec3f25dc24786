import { For, type JSX } from "solid-js";
import type { DecidedVisit } from "../../../../shared/booking/outcomes/left-day.ts";
import { type Outcome, outcomes } from "../../../../shared/booking/settlement.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { outcomeName } from "../../../parts/outcome/outcome-name.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { saidWords } from "./said-words.ts";
import { outcomesText } from "./text.ts";

type Props = {
  /** Whose outcome would be put right; none: closed. */
  visit: DecidedVisit | undefined;
  zone: Zone;
  onChange: (outcome: Outcome) => void;
  onKeep: () => void;
};

/** Asks what it was instead, below what was said, by whom and when. */
export const ChangeDialog = (props: Props): JSX.Element => {
  const said = () => props.visit?.said ?? [];
  const others = (): Outcome[] => outcomes.filter((one) => one !== said()[said().length - 1]?.outcome);
  return (
    <Dialog
      open={props.visit !== undefined}
      title={outcomesText().changeTitle(props.visit?.patient.name ?? "")}
      safe={outcomesText().changeNo}
      onClose={() => props.onKeep()}
      act={
        <For each={others()}>
          {(outcome) => (
            <Button wide onClick={() => props.onChange(outcome)}>
              {outcomesText().changeTo(outcomeName(outcome))}
            </Button>
          )}
        </For>
      }
    >
      <ul class="said">
        <For each={said()}>{(one) => <li class="figures">{saidWords(one, props.zone)}</li>}</For>
      </ul>
    </Dialog>
  );
};
