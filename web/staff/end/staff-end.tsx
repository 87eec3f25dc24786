import { useNavigate } from "@solidjs/router";
import { For, type JSX, Show } from "solid-js";
import { createActs } from "../../acts/acts.ts";
import { toStaffSignIn } from "../../addresses/identity/to-staff-sign-in.ts";
import { session } from "../../session/session.ts";
import type { Tie } from "../../session/ties.ts";
import { shellText } from "../../text/shell-text.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { createSignOut } from "../../unsent/create-sign-out.ts";
import { staffEndText } from "./text.ts";

/** Who of the staff is at this screen, and their way out: asked first where something would be broken off. */
export const StaffEnd = (): JSX.Element => {
  const navigate = useNavigate();
  const end = createSignOut(() => navigate(toStaffSignIn()), undefined);
  createActs(() => [{ word: shellText().signOut, run: () => void end.ask() }], "app");
  const tied = (): Tie | undefined => {
    const why = end.asked();
    return why === "sure" ? undefined : why;
  };
  return (
    <>
      <span class="quiet">{session.person()?.name}</span>
      <Button kind="quiet" icon="leave" busy={end.isSending()} onClick={() => void end.ask()}>
        {shellText().signOut}
      </Button>
      <Dialog
        open={tied() !== undefined}
        title={staffEndText().leaveTitle[tied() ?? "unsent"]}
        safe={staffEndText().stay}
        onClose={end.stay}
        act={
          <Button kind="danger" wide onClick={end.leave}>
            {staffEndText().leaveYes}
          </Button>
        }
      >
        <Show when={tied()}>
          {(tie) => (
            <>
              <For each={end.lost()}>{(line) => <p>{line}</p>}</For>
              <p>{staffEndText().leaveLead[tie()]}</p>
            </>
          )}
        </Show>
      </Dialog>
    </>
  );
};
