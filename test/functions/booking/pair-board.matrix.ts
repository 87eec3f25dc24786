import { doorKey } from "../../../functions/store/table/keys.ts";
import type { OwnCase } from "../../matrix/own-case.ts";

/** A clinic with a secret that its desk saw, and has changed. */
export const ownCase: OwnCase = {
  items: ({ session }) => [{ ...doorKey(session.clinicId), secret: "K7QF2M3DXT4ABWPN", revision: 1 }],
  fields: () => ({ instead: [1] }),
};
