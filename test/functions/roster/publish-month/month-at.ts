import { getRosterMonth } from "../../../../functions/roster/draft/get-roster-month.ts";
import { personMonthsOf } from "../../../../functions/store/duty/person-months.ts";
import { leaveRequestsOf } from "../../../../functions/store/leave/leave-requests.ts";
import { publishedMonthsOf } from "../../../../functions/store/published/published-months.ts";
import { savedRowsOf } from "../../../../functions/store/roster/draft-rows.ts";
import { monthHeadOf } from "../../../../functions/store/roster/month-heads.ts";
import { rosterSettingsOf } from "../../../../functions/store/roster/roster-settings.ts";
import { rosterVersionOf } from "../../../../functions/store/roster/roster-versions.ts";
import { shiftCodesOf } from "../../../../functions/store/roster/shift-codes.ts";
import { getRosterMonth as contract } from "../../../../shared/api/roster/get-roster-month.ts";
import { requestKey } from "../../booking/cikande.ts";
import { asListed } from "../../http/as-listed.ts";
import { planner } from "../planning.ts";
import { clock, directoryOf } from "./publishing.ts";

const people = { personMonthsOf, leaveRequestsOf };
const kept = { shiftCodesOf, rosterSettingsOf, savedRowsOf, monthHeadOf, rosterVersionOf, publishedMonthsOf };
const reading = asListed(contract, getRosterMonth({ ...kept, directoryOf, ...people, now: () => clock.now }));

/** A clinic's month as who plans it is shown it, December 2026 where none is named. */
export const monthAt = (clinicId: string, month = "2026-12") => reading({ clinicId, month }, planner, requestKey());
