import "../../../ui/rows.css";
import { type JSX, Show } from "solid-js";
import { pairBoard } from "../../../../shared/api/booking/pair-board.ts";
import type { RequestInputOf } from "../../../../shared/api/routes.ts";
import type { Door } from "../../../../shared/booking/door/door.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { toPairedBoard } from "../../../addresses/line/to-paired-board.ts";
import { call } from "../../../api/call.ts";
import { createSubmit } from "../../../api/create-submit.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { ownClinic, placeName } from "../../../parts/clinic/own-clinic.ts";
import { createDirectory } from "../../../parts/directory/create-directory.ts";
import { Button } from "../../../ui/button.tsx";
import { TextArea } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { pairBoardText } from "./text.ts";

type Shown = { door: Door; clinicId: ClinicId; isBusy: boolean; onRenew: () => void };

/** The address that a board shows the code by, and the way to another once it got out. */
const BoardAddress = (props: Shown): JSX.Element => {
  const address = (): string => toPairedBoard(props.clinicId, props.door.secret);
  return (
    <div class="rows">
      <Button kind="primary" onClick={() => void window.open(address(), "_blank", "noopener")}>
        {pairBoardText().open}
      </Button>
      <TextArea
        label={pairBoardText().other}
        hint={pairBoardText().secret}
        value={location.origin + address()}
        fixed
        onInput={() => {}}
      />
      <p class="quiet">{pairBoardText().renewHint}</p>
      <Button kind="danger" busy={props.isBusy} onClick={props.onRenew}>
        {pairBoardText().renew}
      </Button>
    </div>
  );
};

/** Where the desk has its clinic's boards show the code at the door. */
export const PairBoardPage = (): JSX.Element => {
  const directory = createDirectory();
  const pairing = createSubmit<RequestInputOf<"pair-board">, Door>({ call: (input) => call(pairBoard, input) });
  const done = () => {
    const state = pairing.state();
    return state.status === "done" ? state : undefined;
  };
  const isBusy = (): boolean => pairing.state().status === "sending";
  const ask = (instead?: number): void => {
    const clinicId = ownClinic();
    if (clinicId !== undefined) void pairing.send({ clinicId, ...(instead !== undefined && { instead }) });
  };
  return (
    <Page title={pairBoardText().title} lead={placeName(directory.value(), ownClinic())}>
      <p>{pairBoardText().what}</p>
      <Show when={done()?.input.instead !== undefined}>
        <Notice kind="done" takesFocus>
          {pairBoardText().renewed}
        </Notice>
      </Show>
      <SendingNotice state={pairing.state()} onAgain={() => void pairing.again()} />
      <Show
        when={done()}
        fallback={
          <Button kind="primary" busy={isBusy()} onClick={() => ask()}>
            {isBusy() ? pairBoardText().showing : pairBoardText().show}
          </Button>
        }
      >
        {(told) => (
          <BoardAddress
            door={told().value}
            clinicId={told().input.clinicId}
            isBusy={isBusy()}
            onRenew={() => ask(told().value.revision)}
          />
        )}
      </Show>
    </Page>
  );
};
