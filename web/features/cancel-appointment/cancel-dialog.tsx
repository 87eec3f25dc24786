import { type JSX, Show } from "solid-js";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { CancelState } from "./create-cancel.ts";
import { ticketText } from "./text.ts";

type Props = { state: CancelState; onConfirm: () => void; onKeep: () => void };

/** Asks once more, since a cancelled time can't be had back. */
export const CancelDialog = (props: Props): JSX.Element => {
  const isSaving = (): boolean => props.state.status === "saving";
  const said = (): string | undefined => {
    if (props.state.status === "unsent") return ticketText().unsent;
    return props.state.status === "refused" ? props.state.message : undefined;
  };
  return (
    <Dialog
      open={props.state.status !== "idle"}
      title={ticketText().question}
      onClose={props.onKeep}
      safe={ticketText().keep}
      act={
        <Button kind="danger" wide busy={isSaving()} onClick={props.onConfirm}>
          {isSaving() ? ticketText().cancelling : ticketText().confirm}
        </Button>
      }
    >
      <p>{ticketText().consequence}</p>
      <Show when={said()}>{(text) => <Notice kind="waiting">{text()}</Notice>}</Show>
    </Dialog>
  );
};
