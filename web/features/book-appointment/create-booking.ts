import { type Accessor, createSignal } from "solid-js";
import type { Slot } from "../../../shared/roster/slot.ts";
import type { call } from "../../api/call.ts";
import { type Intent, intentOf } from "../../api/intent.ts";
import { type ClaimState, stateAfter } from "../list-open-slots/claim-state.ts";
import { answered, type BookingDraft } from "./booking-draft.ts";

type Deps = {
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  call: typeof call<"book-appointment">;
  newKey?: () => string;
};

export type Booking = {
  draft: Accessor<BookingDraft>;
  answer: (answers: BookingDraft) => void;
  state: Accessor<ClaimState>;
  reset: () => void;
  /** Books the slot, with everything else as it was filled in. */
  book: (slot: Slot) => Promise<void>;
};

type Kept = { draft: BookingDraft; intent?: Intent };

const key = "jumpa.booking";

/** A booking being filled in: it survives a reload of this tab, and nothing typed is lost when a slot is. */
export const createBooking = (deps: Deps): Booking => {
  const stored = deps.storage.getItem(key);
  let kept: Kept = stored === null ? { draft: {} } : (JSON.parse(stored) as Kept);
  const [draft, setDraft] = createSignal(kept.draft);
  const [state, setState] = createSignal<ClaimState>({ status: "idle" });

  const keep = (changes: Partial<Kept>): void => {
    kept = { ...kept, ...changes };
    deps.storage.setItem(key, JSON.stringify(kept));
    setDraft(kept.draft);
  };
  const answer = (answers: BookingDraft): void => keep({ draft: answered(draft(), answers) });

  const book = async (slot: Slot): Promise<void> => {
    if (state().status === "saving") return;
    const { patientId = "", service = "", complaint = "" } = draft();
    const request = { patientId, slot, service, complaint };
    const intent = intentOf(request, kept.intent, deps.newKey);
    keep({ draft: answered(draft(), { slot }), intent });
    setState({ status: "saving", slot });
    try {
      const appointment = await deps.call("book-appointment", request, { key: intent.key });
      deps.storage.removeItem(key);
      setState({ status: "done", appointment });
    } catch (cause) {
      const next = stateAfter(cause, slot, service);
      setState(next);
    }
  };
  return { draft, answer, state, reset: () => setState({ status: "idle" }), book };
};
