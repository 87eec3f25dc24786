import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { OwnCase } from "../../matrix/own-case.ts";

export const ownCase: OwnCase = {
  fields: ({ session }) => ({ month: [monthOf(sessionIdParts(session.id).date)] }),
};
