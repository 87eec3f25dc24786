import { doorCodes } from "../../../functions/booking/door/door-codes.ts";
import { appointmentToItem } from "../../../functions/store/appointment/appointments.ts";
import { doorKey } from "../../../functions/store/table/keys.ts";
import { bookingReceipt } from "../../../shared/booking/receipt.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { requestKey } from "./cikande.ts";

const door = { secret: "K7QF2M3DXT4ABWPN", revision: 1 };

/** The visit is met face to face, and the board shows a code. */
export const ownCase: OwnCase = {
  items: ({ session, visit }) => [
    appointmentToItem({ ...visit, mode: "in-person", receipt: bookingReceipt(visit, requestKey()) }),
    { ...doorKey(session.clinicId), ...door },
  ],
  fields: ({ session }) => ({ code: doorCodes(door.secret, session.clinicId, Date.now()).slice(0, 1) }),
};
