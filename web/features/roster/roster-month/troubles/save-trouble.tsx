import { type JSX, Show } from "solid-js";
import { Button } from "../../../../ui/button.tsx";
import { Notice } from "../../../../ui/notice.tsx";
import { uiText } from "../../../../ui/text.ts";
import type { createSaving } from "../written/create-saving.ts";
import { troubleText } from "./text.ts";

/** Why what is written is not saved, and a way to try again that needs no keyboard. */
export const SaveTrouble = (props: { saving: ReturnType<typeof createSaving> }): JSX.Element => {
  const again = (): JSX.Element => <Button onClick={() => void props.saving.now()}>{uiText().again}</Button>;
  return (
    <>
      <Show when={props.saving.refusal()}>
        {(why) => (
          <Notice kind="danger">
            <p>{why()}</p>
            {again()}
          </Notice>
        )}
      </Show>
      <Show when={props.saving.unsent()}>
        {(unsent) => (
          <Notice kind={unsent().isAway ? "offline" : "waiting"}>
            <p>{unsent().said ?? (unsent().isAway ? troubleText().savedOnline : troubleText().savedLater)}</p>
            {again()}
          </Notice>
        )}
      </Show>
    </>
  );
};
