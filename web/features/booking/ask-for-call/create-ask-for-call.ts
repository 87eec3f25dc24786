import { askForCall } from "../../../../shared/api/booking/ask-for-call.ts";
import type { Appointment, Offer } from "../../../../shared/booking/appointment.ts";
import type { call } from "../../../api/call.ts";
import { createSubmit, type Submit } from "../../../api/create-submit.ts";

type Deps = {
  call: typeof call<typeof askForCall>;
  /** Hears of the visit, whose clinic will call. */
  asked: (visit: Appointment) => void;
};

/** Asking the clinic to call about a visit; sent again it stays as it was asked first. */
export const createAskForCall = ({ call, asked }: Deps): Submit<Appointment, Offer> =>
  createSubmit<Appointment, Offer>({
    call: ({ id }) => call(askForCall, { appointmentId: id }),
    done: (offer, visit) => asked({ ...visit, offer }),
  });
