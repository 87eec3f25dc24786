import { type JSX, Show } from "solid-js";
import type { Directory } from "../../../parts/directory/create-directory.ts";
import { zoneIn } from "../../../parts/directory/create-directory.ts";
import { whoAndHow } from "../../../parts/slot/come-to.ts";
import { slotsText } from "../../../parts/slot/text.ts";
import { clock } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import type { Instead } from "./create-instead.ts";

type Props = { instead: Instead; directory: Directory | undefined };

/** One press, and the visit is at the same hour with who sits there now. */
export const SameHour = (props: Props): JSX.Element => (
  <Show when={props.instead.choice()}>
    {(choice) => (
      <Button
        kind="primary"
        icon="check"
        wide
        busy={props.instead.state().status === "saving"}
        onClick={() => props.instead.take(choice().slot)}
      >
        {slotsText().moveTo(
          clock(choice().slot.start, zoneIn(props.directory)),
          whoAndHow(props.directory, choice().practitionerId, choice().slot),
        )}
      </Button>
    )}
  </Show>
);
