import { createMemo, type JSX, Show } from "solid-js";
import { sessionEnd, sessionIdParts, takesMore } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { type Directory, serviceIn } from "../../../parts/directory/create-directory.ts";
import { language } from "../../../text/language.ts";
import { Select } from "../../../ui/field.tsx";
import type { WalkIn } from "./create-walk-in.ts";
import type { OpenForWalkIn } from "./free-places.ts";
import { FullSession } from "./full-session.tsx";
import { nameOf, sessionWords } from "./session-words.ts";
import { walkInText } from "./text.ts";

type Props = {
  walkIn: WalkIn;
  /** Sessions to choose from, and full ones. */
  sessions: OpenForWalkIn[];
  directory: Directory | undefined;
  now: Instant;
};

/** Whether all places of a session are taken, and the desk may give numbers beyond them. */
const isFull = (session: OpenForWalkIn, now: Instant): boolean =>
  session.free === 0 && takesMore(session) && now < sessionEnd(session);

const mayChoose = (session: OpenForWalkIn, now: Instant): boolean => session.free > 0 || isFull(session, now);

const chosenIn = ({ walkIn, sessions }: Props): OpenForWalkIn | undefined =>
  sessions.find(({ id }) => id === walkIn.values().sessionId);

/** Whether whoever is being written would get a number beyond the places of their session. */
export const goesBeyond = (props: Props): boolean => {
  const chosen = chosenIn(props);
  return chosen !== undefined && isFull(chosen, props.now);
};

/** Whether somebody can be put into a session, or was to be put into one that filled up since. */
export const hasPlace = ({ sessions, walkIn, now }: Props): boolean =>
  sessions.some((session) => mayChoose(session, now) || session.id === walkIn.values().sessionId);

/** The sessions to choose from; one that somebody is being sent into stays, also beside another clinic's day. */
const sessionOptions = ({
  walkIn,
  sessions,
  directory,
  now,
}: Props): { value: string; label: string; disabled?: boolean }[] => {
  const { sessionId } = walkIn.values();
  const elsewhere = walkIn.isFixed() && !sessions.some(({ id }) => id === sessionId);
  return [
    ...(elsewhere ? [{ value: sessionId, label: nameOf(sessionIdParts(sessionId).practitionerId, directory) }] : []),
    ...sessions.map((session) => ({
      value: session.id,
      disabled: !mayChoose(session, now),
      label: sessionWords(session, directory),
    })),
  ];
};

/** Which session somebody is put into, for what, and what is to be said where all of its places are taken. */
export const WalkInSession = (props: Props): JSX.Element => {
  const chosen = createMemo(() => chosenIn(props));
  const choose = (sessionId: string): void => {
    const services = props.sessions.find(({ id }) => id === sessionId)?.services ?? [];
    props.walkIn.write({ sessionId, service: services[0] ?? "" });
  };
  return (
    <>
      <Select
        label={walkInText().session}
        problem={props.walkIn.problem("sessionId")}
        value={props.walkIn.values().sessionId}
        onChange={choose}
        fixed={props.walkIn.isFixed()}
        options={sessionOptions(props)}
      />
      <Show when={!props.walkIn.isFixed() && goesBeyond(props) && chosen()}>
        {(session) => <FullSession {...props} session={session()} onChoose={choose} />}
      </Show>
      <Show when={(chosen()?.services.length ?? 0) > 1}>
        <Select
          label={walkInText().service}
          fixed={props.walkIn.isFixed()}
          value={props.walkIn.values().service}
          onChange={(service) => props.walkIn.write({ service })}
          options={(chosen()?.services ?? []).map((id) => ({
            value: id,
            label: serviceIn(props.directory, id)?.name[language()] ?? id,
          }))}
        />
      </Show>
    </>
  );
};
