import * as z from "zod/mini";
import { Revision } from "../../request/revision.ts";
import { Delay, delayStep, longestDelay } from "../../schedule/delay.ts";
import { SessionId } from "../../schedule/session.ts";
import { contract } from "../contract.ts";

export const announceDelay = contract({
  name: "announce-delay",
  area: "line",
  summary: "Says by how many minutes a session of today begins late, to all who wait; changes that, or takes it back.",
  method: "POST",
  path: "/sessions/{sessionId}/delay",
  access: { doctor: { clinic: "sessionId" }, registrar: { clinic: "sessionId" } },
  touches: { district: "read", session: "write" },
  keyed: false,
  status: 200,
  request: z.object({
    sessionId: SessionId,
    /** Of none it is taken back. */
    minutes: z.int().check(z.minimum(0), z.maximum(longestDelay), z.multipleOf(delayStep)),
    /** How often something was said before, as whoever says it sees it. */
    times: Revision,
  }),
  response: z.object({ sessionId: SessionId, delay: Delay }),
  refusals: [
    "session.unknown",
    "session.not-today",
    "session.closed",
    "session.over",
    "session.begun",
    "session.delay-past",
    "session.delay-beyond",
    "session.delay-changed",
  ],
});
