import { type Accessor, createMemo } from "solid-js";
import { bookAppointment } from "../../../../shared/api/booking/book-appointment.ts";
import type { RequestInputOf } from "../../../../shared/api/routes.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import type { Slot } from "../../../../shared/schedule/slot.ts";
import type { call } from "../../../api/call.ts";
import { settleWhenOver } from "../../../api/settle-when-over.ts";
import { createDraft, type Draft } from "../../../form/create-draft.ts";
import { type ClaimState, claimStateOf } from "../../../parts/slot/claim-state.ts";
import { claiming } from "../../../parts/slot/gone-slots.ts";
import { isBooked } from "../../../parts/visit/is-booked.ts";
import { answered, type BookingDraft, isDraft } from "./booking-draft.ts";

type Input = RequestInputOf<"book-appointment">;

type Deps = {
  call: typeof call<typeof bookAppointment>;
  /** Hears of the appointment, also after the questions were left. */
  booked?: (appointment: Appointment) => void;
  /** The visits to come as they were told just now: what is among them has arrived. @default nobody knows */
  visits?: Accessor<Appointment[] | undefined>;
};

export type Booking = {
  draft: Accessor<BookingDraft>;
  /** Changes some answers; while the booking may have arrived they stay as they were sent. */
  answer: (answers: BookingDraft) => void;
  state: Accessor<ClaimState>;
  /** Books the slot, with everything else as it was filled in. */
  book: (slot: Slot) => Promise<void>;
} & Pick<Draft<BookingDraft, Input, Appointment>, "isFixed">;

/** A booking being filled in: it survives a reload of this tab, and nothing typed is lost when a slot is. */
export const createBooking = (deps: Deps): Booking => {
  const { values, write, state, isFixed, send, again } = createDraft<BookingDraft, Input, Appointment>({
    name: "book-appointment",
    empty: {},
    isDraft,
    call: (input, key) => claiming(input.slot, deps.call(bookAppointment, input, { key })),
    done: deps.booked,
  });
  settleWhenOver({ state, again }, () => deps.visits?.(), isBooked);
  const answer = (answers: BookingDraft): void => write(answered(values(), answers));
  const book = async (slot: Slot): Promise<void> => {
    answer({ slot });
    const { patientId = "", service = "", complaint = "" } = values();
    await send({ patientId, slot, service, complaint });
  };
  return { draft: values, answer, state: createMemo(() => claimStateOf(state(), (input) => input)), isFixed, book };
};
