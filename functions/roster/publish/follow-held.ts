import { isDeepStrictEqual } from "node:util";
import { heldAt, isHeldForNobody } from "../../../shared/roster/month/held-session.ts";
import type { SessionId } from "../../../shared/schedule/session.ts";
import { enterDue } from "../../store/due/due-list.ts";
import { noteHeld } from "../../store/published/held-notes.ts";
import { sessionOf } from "../../store/session/sessions.ts";
import { pauseAfter, untilSaved } from "../../store/table/try-again.ts";
import { now } from "../../time/now.ts";
import { heldBrought } from "./held-brought.ts";

const live = { sessionOf, noteHeld, enterDue, pauseAfter, now };

/**
 * Says beside what is published where a session is met still, or that it is met where the month says; and has it brought
 * there once nobody is left in it. One that changed meanwhile is looked at once more: what it is last holds.
 */
export const followHeld =
  (deps: typeof live) =>
  (id: SessionId): Promise<void> =>
    untilSaved(
      "hardly",
      async () => {
        const session = await deps.sessionOf(id);
        const held = heldAt(session);
        await deps.noteHeld(id, held);
        if (session && isHeldForNobody(session)) await deps.enterDue(heldBrought(id, deps.now()));
        return isDeepStrictEqual(heldAt(await deps.sessionOf(id)), held) ? { saved: undefined } : undefined;
      },
      deps.pauseAfter,
    );

/** Follows sessions of the table. */
export const followHeldLive = followHeld(live);
