import { createMemo, type JSX, Show } from "solid-js";
import type { ToldTime } from "../../../../shared/line/told-time.ts";
import { type SessionId, sessionEnd } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { clock, clockInZone } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { createBeyondTime } from "./create-beyond-time.ts";
import type { OpenForWalkIn } from "./free-places.ts";
import { sessionWords } from "./session-words.ts";
import { walkInText } from "./text.ts";

type Props = {
  session: OpenForWalkIn;
  sessions: OpenForWalkIn[];
  directory: Directory | undefined;
  now: Instant;
  onChoose: (sessionId: SessionId) => void;
};

/** The soonest session of the day that gives the same and has a place, where whoever waits for the full one would not be seen before. */
const placeElsewhere = ({ session, sessions }: Props, until: Instant): OpenForWalkIn | undefined =>
  sessions
    .filter(({ free, services }) => free > 0 && services.some((service) => session.services.includes(service)))
    .sort((a, b) => a.start - b.start)
    .find(({ start }) => start < until || sessionEnd(session) < until);

const expectedWords = (told: ToldTime | undefined, zone: Zone): string => {
  const text = walkInText().expected;
  if (told === undefined) return "";
  if (told.kind === "soon") return text.soon;
  if (told.kind === "minutes") return text.minutes(told.from, told.until);
  return text.clock(clock(told.from, zone), clockInZone(told.until, zone));
};

/** What is said of a full session before somebody gets a number beyond its places: how full, when they would be seen, and where else there is a place. */
export const FullSession = (props: Props): JSX.Element => {
  const expected = createBeyondTime(
    () => props.session.id,
    () => props.directory,
    () => props.now,
  );
  const zone = () => zoneIn(props.directory);
  const when = createMemo(() => expectedWords(expected()?.told, zone()));
  const end = (): Instant => sessionEnd(props.session);
  const elsewhere = createMemo(() => placeElsewhere(props, expected()?.until ?? 0));
  return (
    <Notice kind="waiting">
      <p>
        <strong>{walkInText().full(props.session.claimed, props.session.count)}</strong> {walkInText().beyond}
      </p>
      <Show when={when()}>
        {(words) => (
          <p>
            {words()}
            <Show when={end() < (expected()?.until ?? 0)}> {walkInText().pastEnd(clockInZone(end(), zone()))}</Show>
          </p>
        )}
      </Show>
      <Show when={elsewhere()}>
        {(other) => (
          <>
            <p>{walkInText().placeElsewhere(sessionWords(other(), props.directory))}</p>
            <Button wide onClick={() => props.onChoose(other().id)}>
              {walkInText().chooseOther}
            </Button>
          </>
        )}
      </Show>
    </Notice>
  );
};
