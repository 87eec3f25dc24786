import { createRoot } from "solid-js";
import { cancelAppointment } from "../../shared/api/booking/cancel-appointment.ts";
import { endConsultation } from "../../shared/api/consult/end-consultation.ts";
import type { Contract } from "../../shared/api/contract.ts";
import { call } from "../api/call.ts";
import { session } from "../session/session.ts";
import { serverNow } from "../time/server-clock.ts";
import { createDeferred } from "./create-deferred.ts";
import { type Final, putOffs } from "./put-off.ts";

/** What is sent for each. */
const finals = {
  "cancel-appointment": cancelAppointment,
  "end-consultation": endConsultation,
} satisfies Record<Final, Contract>;

/** The changes of this page that are decided and not sent yet. */
export const deferred = createRoot(() =>
  createDeferred({
    stored: putOffs,
    whose: () => session.person()?.accountId,
    now: serverNow,
    call: ({ name, input }, options) => call(finals[name], input, options),
  }),
);
