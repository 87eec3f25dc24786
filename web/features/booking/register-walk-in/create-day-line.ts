import { type Accessor, createMemo } from "solid-js";
import { getClinicLine } from "../../../../shared/api/line/get-clinic-line.ts";
import type { ClinicLine } from "../../../../shared/line/clinic-line.ts";
import { type SessionId, sessionIdParts } from "../../../../shared/schedule/session.ts";
import { call } from "../../../api/call.ts";
import { createLoad, type Load } from "../../../load/create-load.ts";

/** The line of a session's day, which everybody may read, asked for once; nothing while no session is wanted. */
export const createDayLine = (wanted: Accessor<SessionId | undefined>): Load<ClinicLine> =>
  createLoad(createMemo(wanted), (id) => {
    const { clinicId, date } = sessionIdParts(id);
    return call(getClinicLine, { clinicId, date });
  });
