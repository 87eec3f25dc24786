import "./calls.css";
import { createMemo, type JSX, Show } from "solid-js";
import type { Call } from "../../../../shared/booking/displaced/call-shown.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic, placeName } from "../../../parts/clinic/own-clinic.ts";
import { createDirectory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { createNow } from "../../../time/create-now.ts";
import { Button } from "../../../ui/button.tsx";
import { ById } from "../../../ui/by-id.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { CallLine } from "./call-row.tsx";
import { isHereToTell, notedWords } from "./call-words.ts";
import { CancelCallDialog } from "./cancel-call-dialog.tsx";
import { createCalls } from "./create-calls.ts";
import { callsText } from "./text.ts";

/** All that the desk knows of whom to call, and can do about them. */
const createPage = () => {
  const directory = createDirectory();
  const clinicId = createMemo(ownClinic);
  const calls = createCalls(clinicId);
  const zone = () => zoneIn(directory.value());
  const now = createNow();
  const isTakenBack = (): boolean => {
    const state = calls.noting.state();
    return state.status === "done" && state.input.input.outcome === "mistaken";
  };
  const noted = (): string | undefined => {
    const state = calls.noting.state();
    if (state.status !== "done") return undefined;
    if (isTakenBack()) return callsText().takenBack(state.input.name);
    const { name, isLast } = state.input;
    return isLast ? callsText().settled(name) : notedWords(name, state.value.dueAt, now(), zone());
  };
  const notNoted = (): string | undefined => {
    const state = calls.noting.state();
    return "input" in state ? callsText().notNoted(state.input.name) : undefined;
  };
  return {
    ...calls,
    zone,
    noted,
    notNoted,
    isTakenBack,
    now,
    place: () => placeName(directory.value(), clinicId()),
    directory: () => directory.value(),
    isNoting: () => calls.noting.isFixed() && calls.noting.state().status !== "done",
  };
};

type Known = { known: ReturnType<typeof createPage> };

const Rows = (props: Known & { calls: Call[] }): JSX.Element => (
  <ul class="call-rows">
    <ById each={props.calls} idOf={({ visit }) => visit.appointment.id}>
      {(call) => (
        <CallLine
          call={call()}
          now={props.known.now()}
          directory={props.known.directory()}
          isNoting={props.known.isNoting()}
          onNote={(one, outcome) => void props.known.note(one, outcome)}
          onCancel={props.known.askCancel}
        />
      )}
    </ById>
  </ul>
);

const Group = (props: Known & { title: string; calls: Call[] }): JSX.Element => (
  <Show when={props.calls.length > 0}>
    <section class="call-group">
      <h2>{props.title}</h2>
      <Rows known={props.known} calls={props.calls} />
    </section>
  </Show>
);

/** Those who sit here before those who are called: nobody looks for a phone of whoever waits in the room. */
const Groups = (props: Known & { calls: Call[] }): JSX.Element => (
  <>
    <Group title={callsText().here} known={props.known} calls={props.calls.filter(isHereToTell)} />
    <Group title={callsText().byPhone} known={props.known} calls={props.calls.filter((call) => !isHereToTell(call))} />
  </>
);

/** What was noted last, and the way to take it back: a slip hid somebody for hours. */
const Noted = (props: Known): JSX.Element => (
  <Show when={props.known.noted()}>
    {(words) => (
      <Notice kind="done">
        <p>{words()}</p>
        <Show when={!props.known.isTakenBack()}>
          <Button onClick={() => void props.known.takeBack()}>{callsText().takeBack}</Button>
        </Show>
      </Notice>
    )}
  </Show>
);

/** Whom the desk is to call since their session was closed, and what came of each call. */
export const Calls = (): JSX.Element => {
  const known = createPage();
  return (
    <Page title={callsText().title} lead={[known.place(), callsText().lead].filter(Boolean).join(" · ")} wide>
      <div class="call-refused" tabindex="-1">
        <SendingNotice
          state={known.noting.state()}
          about={known.notNoted()}
          onAgain={() => void known.noting.again()}
        />
      </div>
      <Noted known={known} />
      <Loaded load={known.list} rows={4}>
        {(list) => (
          <>
            <Show when={list().calls.length > 0} fallback={<Notice>{callsText().none}</Notice>}>
              <Groups known={known} calls={list().calls} />
            </Show>
            <Show when={list().more > 0}>
              <p>{callsText().more(list().more)}</p>
            </Show>
            <Show when={list().called > 0}>
              <p class="quiet">{callsText().called(list().called)}</p>
            </Show>
            <Show when={list().choosing > 0}>
              <p class="quiet">{callsText().choosing(list().choosing)}</p>
            </Show>
          </>
        )}
      </Loaded>
      <CancelCallDialog visit={known.leaving()} onCancel={known.cancel} onClose={() => void known.askCancel()} />
    </Page>
  );
};
