import { useNavigate } from "@solidjs/router";
import { createSignal, type JSX, Show } from "solid-js";
import { createActs } from "../../../acts/acts.ts";
import { session } from "../../../session/session.ts";
import { createTie, type Tie, tieNow } from "../../../session/ties.ts";
import { shellText } from "../../../text/shell-text.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { deferred } from "../../../undo/deferred.ts";
import { staffSignInText } from "./text.ts";

/** Who of the staff is at this screen, and their way out: asked first where something would be broken off. */
export const StaffEnd = (): JSX.Element => {
  const navigate = useNavigate();
  const [tied, setTied] = createSignal<Tie>();
  createTie(() => (deferred.list().some(({ status }) => status === "unsent") ? "unsent" : undefined));
  const leave = (): void => {
    session.end();
    navigate("/petugas/masuk");
  };
  const ask = (): void => {
    const tie = tieNow();
    if (tie) setTied(tie);
    else leave();
  };
  createActs(() => [{ word: shellText().signOut, run: ask }], "app");
  return (
    <>
      <span class="quiet">{session.person()?.name}</span>
      <Button kind="quiet" icon="leave" onClick={ask}>
        {shellText().signOut}
      </Button>
      <Dialog
        open={tied() !== undefined}
        title={staffSignInText().leaveTitle[tied() ?? "unsent"]}
        safe={staffSignInText().stay}
        onClose={() => setTied(undefined)}
        act={
          <Button kind="danger" wide onClick={leave}>
            {staffSignInText().leaveYes}
          </Button>
        }
      >
        <Show when={tied()}>{(tie) => <p>{staffSignInText().leaveLead[tie()]}</p>}</Show>
      </Dialog>
    </>
  );
};
