import { secondsUntil } from "../../../shared/line/ask-again.ts";
import type { ClinicLine } from "../../../shared/line/clinic-line.ts";
import { placeTold } from "../../../shared/line/place-told.ts";
import type { WaitingLine } from "../../../shared/line/waiting-line.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { Answered } from "./on-the-wire.ts";

type Waits = { sessionId: string; number: number; arrivedAt: Instant };
type Get = (path: string, own: Record<string, string>) => Promise<Answered>;

/** A phone that waits, as the app has it: it asks for the line as often as the line says, until its own number is called. */
export const waitingPhone = ({ sessionId, number, arrivedAt }: Waits, get: Get, beginsAt: Instant) => {
  const own: WaitingLine = {
    number,
    sessionId,
    state: { status: "waiting", arrivedAt },
    ahead: 0,
    expectedAt: 0,
    startsAt: 0,
    dueAt: 0,
    begun: true,
  };
  const asked = { questions: 0, unchanged: 0, waitedUntil: undefined as Instant | undefined };
  let [due, tag, line] = [beginsAt, "", undefined as ClinicLine | undefined];
  const ask = async (now: Instant): Promise<void> => {
    asked.questions += 1;
    const told = await get(
      "/api/clinics/3604-cikande/line?date=2026-11-23",
      tag === "" ? {} : { "if-none-match": tag },
    );
    if (told.status === 304) asked.unchanged += 1;
    else [tag, line] = [told.etag, JSON.parse(told.text)];
    const place = line && placeTold(own, line, now);
    if (line && place) due = now + secondsUntil(line.askAgain, place) * 1_000;
    else asked.waitedUntil = now;
  };
  /** Whether it waits still and is to ask. */
  const isDue = (now: Instant): boolean => asked.waitedUntil === undefined && now >= due;
  return { ask, isDue, asked };
};
