import { type JSX, Show } from "solid-js";
import { BreakList } from "../../../parts/absence/break-list.tsx";
import { clinicIn, type Directory } from "../../../parts/directory/create-directory.ts";
import { shiftWords } from "../../../parts/swap/swap-words.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import type { OwnSwaps } from "./create-own-swaps.ts";
import type { Row } from "./swap-rows.ts";
import { swapsText } from "./text.ts";

type Props = { own: OwnSwaps; directory: Directory | undefined };

const What = (props: { row: Row; isAgain: boolean; directory: Directory | undefined }): JSX.Element => {
  const inReturn = () => (props.row.kind === "swap" ? props.row.inReturn : undefined);
  const isAtOnce = (): boolean => props.row.kind === "open" && !props.row.approval;
  return (
    <>
      <Show when={props.isAgain}>
        <p>{props.row.breaks?.length ? swapsText().warnedAnew : swapsText().warnedNoMore}</p>
      </Show>
      <p>
        {swapsText().youGet}
        <br />
        <strong>{shiftWords(props.row.shift)}</strong>
      </p>
      <Show when={inReturn()}>
        {(shift) => (
          <p>
            {swapsText().youGive}
            <br />
            <strong>{shiftWords(shift())}</strong>
          </p>
        )}
      </Show>
      <p>{clinicIn(props.directory, props.row.clinicId)?.name}</p>
      <BreakList lead={swapsText().beyond} breaks={props.row.breaks ?? []} />
      <p>{isAtOnce() ? swapsText().atOnce : swapsText().afterApproval}</p>
    </>
  );
};

/** Says what somebody is about to agree to: which days and hours, where, and what of it is beyond what is advised. */
export const AgreeDialog = (props: Props): JSX.Element => {
  const name = () => props.own.asked()?.act.name ?? "agree";
  return (
    <Dialog
      open={props.own.asked() !== undefined}
      title={name() === "take" ? swapsText().sureToTake : swapsText().sureToAgree}
      safe={swapsText().notYet}
      onClose={props.own.leave}
      act={
        <Button wide onClick={props.own.confirm}>
          {swapsText().acts[name()]}
        </Button>
      }
    >
      <Show when={props.own.asked()}>
        {(asked) => <What row={asked().row} isAgain={asked().isAgain === true} directory={props.directory} />}
      </Show>
    </Dialog>
  );
};
