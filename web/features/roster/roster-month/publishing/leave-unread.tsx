import { createSignal, type JSX, Show } from "solid-js";
import { isolated } from "../../../../text/isolated.ts";
import { Notice } from "../../../../ui/notice.tsx";
import type { PlaceNames } from "../month/place-names.ts";
import { Confirm } from "./confirm.tsx";
import type { Preview, Publishing } from "./create-publishing.ts";
import { publishText } from "./text.ts";

/** Whether somebody has said that they asked those whose leave can't be read: shown otherwise, they are asked anew. */
export const createAsked = () => {
  const [digest, setDigest] = createSignal<string>();
  const isTold = (preview: Preview): boolean => digest() === preview.digest;
  return {
    isTold,
    turn: (preview: Preview): void => void setDigest(isTold(preview) ? undefined : preview.digest),
    /** Whether nothing is to be said any more, for this to be published. */
    isDone: (preview: Preview): boolean => !preview.leaveUnread || isTold(preview),
  };
};

export type Asked = ReturnType<typeof createAsked>;

type Props = { publishing: Publishing; names: PlaceNames; monthName: string; asked: Asked; preview: Preview };

/** Says of whom an absence may be overlooked; nothing is published before somebody says that they have asked. */
export const LeaveUnread = (props: Props): JSX.Element => (
  <Show when={props.preview.leaveUnread}>
    {(people) => (
      <Notice kind="danger">
        <p>{publishText().leaveUnread(people().map(props.names.person).map(isolated).join(", "), props.monthName)}</p>
        <div class="roster-codes-list">
          <Confirm
            publishing={props.publishing}
            words={publishText().leaveAsked}
            isConfirmed={props.asked.isTold(props.preview)}
            onTurn={() => props.asked.turn(props.preview)}
          />
        </div>
      </Notice>
    )}
  </Show>
);
