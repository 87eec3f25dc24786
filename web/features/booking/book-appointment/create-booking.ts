import { type Accessor, createMemo, createSignal } from "solid-js";
import { bookAppointment } from "../../../../shared/api/booking/book-appointment.ts";
import type { Slot } from "../../../../shared/schedule/slot.ts";
import type { call } from "../../../api/call.ts";
import { createSubmit } from "../../../api/create-submit.ts";
import { type ClaimState, claimStateOf } from "../../../parts/slot/claim-state.ts";
import { claiming } from "../../../parts/slot/gone-slots.ts";
import { ownKept } from "../../../session/own-kept.ts";
import { answered, type BookingDraft, isDraft } from "./booking-draft.ts";

type Deps = {
  call: typeof call<typeof bookAppointment>;
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

/** A booking being filled in: it survives a reload of this tab, and nothing typed is lost when a slot is. */
export const createBooking = (deps: Deps): Booking => {
  const kept = ownKept<BookingDraft>("draft.book-appointment", isDraft);
  const [draft, setDraft] = createSignal(kept.read() ?? {});
  const submit = createSubmit({
    name: "book-appointment",
    call: (input: Parameters<typeof deps.call>[1], key) =>
      claiming(input.slot, deps.call(bookAppointment, input, { key })),
    done: kept.drop,
    ...(deps.newKey && { newKey: deps.newKey }),
  });
  const state = createMemo(() => claimStateOf(submit.state(), (input) => input));

  const answer = (answers: BookingDraft): void => {
    setDraft(answered(draft(), answers));
    kept.write(draft());
  };
  const book = async (slot: Slot): Promise<void> => {
    answer({ slot });
    const { patientId = "", service = "", complaint = "" } = draft();
    await submit.send({ patientId, slot, service, complaint });
  };
  return { draft, answer, state, reset: submit.reset, book };
};
