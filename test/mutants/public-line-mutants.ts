import type { Mutant } from "./mutant.ts";

const line = "shared/line/clinic-line.ts";
const told = "shared/line/place-told.ts";

/** Wrongs of the line that everybody may read, and of what a phone makes of it. */
export const publicLineMutants: Mutant[] = [
  {
    name: "tells the public who holds which number",
    edits: [
      { file: line, from: "    id,\n    start,\n    minutes,\n    count,\n    state,\n", to: "    ...session,\n" },
    ],
    tests: ["shared/line/clinic-line"],
  },
  {
    name: "tells the public who did not come",
    edits: [{ file: line, from: "!isOver(standing) || wasCalledIn(standing)", to: "isOver(standing) || true" }],
    tests: ["shared/line/clinic-line"],
  },
  {
    name: "tells the public the millisecond of each call",
    edits: [{ file: line, from: "Math.floor(time / minute) * minute", to: "time + 0 * minute" }],
    tests: ["shared/line/clinic-line"],
  },
  {
    name: "keeps a phone waiting that was called",
    edits: [{ file: told, from: "told.status === status && toMinute(told.since) === toMinute(since) && ", to: "" }],
    tests: ["shared/line/place-told", "functions/line/get-clinic-line"],
  },
  {
    name: "tells of a delay though the doctor is there",
    edits: [
      {
        file: "shared/schedule/session-line.ts",
        from: "session.delay.minutes > 0 && !hasBegun(session) ?",
        to: "session.delay.minutes > 0 ?",
      },
    ],
    tests: ["shared/line/clinic-line", "shared/schedule/open-sessions", "functions/line/announce-delay"],
  },
  {
    name: "says that a session is late whose first was called in just now",
    edits: [
      {
        file: "functions/store/session/save-delay.ts",
        from: " AND #line = ${line}",
        to: " AND attribute_exists(#line)",
      },
    ],
    tests: ["functions/line/announce-delay"],
  },
  {
    name: "announces a beginning that is past",
    edits: [
      {
        file: "shared/line/announce-delay.ts",
        from: "delayedStart(session, minutes) <= now",
        to: "delayedStart(session, minutes) <= session.start",
      },
    ],
    tests: ["shared/line/announce-delay"],
  },
  {
    name: "announces a beginning after a session's hours",
    edits: [
      {
        file: "shared/line/announce-delay.ts",
        from: "delayedStart(session, minutes) >= sessionEnd(session)",
        to: "delayedStart(session, minutes) > sessionEnd(session)",
      },
    ],
    tests: ["shared/line/announce-delay"],
  },
  {
    name: "undoes by a late repeat that a delay was taken back",
    edits: [{ file: "shared/request/decide-once.ts", from: "if (revision !== seen)", to: "if (revision < seen)" }],
    tests: ["shared/line/announce-delay", "functions/line/announce-delay"],
  },
  {
    name: "expects whoever is said to be late as late as a practice usually is besides",
    edits: [
      {
        file: "shared/line/who-goes-first.ts",
        from: ": delayedStart(session, session.delay)",
        to: ": delayedStart(session, session.delay) + usualLateness",
      },
    ],
    tests: ["shared/line/expected-time"],
  },
  {
    name: "shows a place in a session that was closed",
    edits: [{ file: told, from: "|| isClosedFor(session, own) ", to: "" }],
    tests: ["shared/line/place-told"],
  },
  {
    name: "leaves out who waits for the doctor at another clinic",
    edits: [
      {
        file: "functions/line/get-clinic-line.ts",
        from: "const sessions = [...own, ...others].map(namelessLine);",
        to: "const sessions = [...own].map(namelessLine);",
      },
    ],
    tests: ["functions/line/get-clinic-line"],
  },
  {
    name: "sends whoever has an answer all of it",
    edits: [{ file: "functions/http/entity-tag.ts", from: "if (hasIt(", to: "if (!etag && hasIt(" }],
    tests: ["functions/http/cache-control"],
  },
  {
    name: "asks as seldom for whoever is next as for all others",
    edits: [
      {
        file: "shared/line/ask-again.ts",
        from: "ahead <= mostBeforeNext ? next : others",
        to: "ahead < 0 * mostBeforeNext ? next : others",
      },
    ],
    tests: ["shared/line/ask-again"],
  },
];
