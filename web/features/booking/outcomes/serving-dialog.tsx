import type { JSX } from "solid-js";
import { outcomeName } from "../../../parts/outcome/outcome-name.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import type { Asked } from "./create-outcomes.ts";
import { outcomesText } from "./text.ts";

type Props = {
  /** Who would be decided about; none: closed. */
  asked: Asked | undefined;
  onSay: () => void;
  onKeep: () => void;
};

/** Asks before somebody is taken out of the line of a doctor who is still at work. */
export const ServingDialog = (props: Props): JSX.Element => {
  const outcome = (): string => (props.asked ? outcomeName(props.asked.outcome) : "");
  return (
    <Dialog
      open={props.asked !== undefined}
      title={outcomesText().outcomeOf(outcome(), props.asked?.visit.patient.name ?? "")}
      safe={outcomesText().servingNo}
      onClose={() => props.onKeep()}
      act={
        <Button wide onClick={() => props.onSay()}>
          {outcomesText().servingYes}
        </Button>
      }
    >
      <p>{outcomesText().servingLead(props.asked?.doctor ?? "")}</p>
    </Dialog>
  );
};
