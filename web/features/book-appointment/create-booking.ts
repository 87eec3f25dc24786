import { type Accessor, createSignal } from "solid-js";
import type { RequestInputOf } from "../../../shared/api/routes.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Slot } from "../../../shared/roster/slot.ts";
import { type Claim, createClaim } from "../list-open-slots/create-claim.ts";
import { answered, type BookingDraft } from "./booking-draft.ts";

type Deps = {
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  save: (input: RequestInputOf<"book-appointment">, key: string) => Promise<Appointment>;
  newKey?: () => string;
};

export type Booking = {
  draft: Accessor<BookingDraft>;
  answer: (answers: BookingDraft) => void;
  claim: Claim;
  /** Books the slot, with everything else as it was filled in. */
  book: (slot: Slot) => Promise<void>;
};

const key = "jumpa.booking";

/** A booking being filled in: it survives a reload of this tab, and nothing typed is lost when a slot is. */
export const createBooking = (deps: Deps): Booking => {
  const stored = deps.storage.getItem(key);
  const [draft, setDraft] = createSignal<BookingDraft>(stored === null ? {} : (JSON.parse(stored) as BookingDraft));
  const answer = (answers: BookingDraft): void => {
    const next = answered(draft(), answers);
    deps.storage.setItem(key, JSON.stringify(next));
    setDraft(next);
  };
  const claim = createClaim({
    service: () => draft().service ?? "",
    save: (slot, requestKey) => {
      const { patientId = "", service = "", complaint = "" } = draft();
      return deps.save({ patientId, service, complaint, slot }, requestKey);
    },
    ...(deps.newKey && { newKey: deps.newKey }),
  });
  const book = async (slot: Slot): Promise<void> => {
    answer({ slot });
    await claim.take(slot);
    if (claim.state().status === "done") deps.storage.removeItem(key);
  };
  return { draft, answer, claim, book };
};
