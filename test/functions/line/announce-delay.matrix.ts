import { sessionEnd } from "../../../shared/schedule/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import type { OwnCase } from "../../matrix/own-case.ts";

/** It begins five minutes before its hours are over: a beginning that is past, or after them, is refused. */
export const ownCase: OwnCase = {
  fields: ({ session }) => ({ minutes: [(sessionEnd(session) - session.start) / minute - 5], times: [0] }),
};
