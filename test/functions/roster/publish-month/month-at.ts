import { getRosterMonth, getRosterMonthStore } from "../../../../functions/roster/draft/get-roster-month.ts";
import { getRosterMonth as contract } from "../../../../shared/api/roster/get-roster-month.ts";
import { requestKey } from "../../booking/cikande.ts";
import { asListed } from "../../http/as-listed.ts";
import { planner } from "../planning.ts";
import { clock, directoryOf } from "./publishing.ts";

const reading = asListed(contract, getRosterMonth({ ...getRosterMonthStore, directoryOf, now: () => clock.now }));

/** A clinic's month as who plans it is shown it, December 2026 where none is named. */
export const monthAt = (clinicId: string, month = "2026-12") => reading({ clinicId, month }, planner, requestKey());
