import "./end-of-day.css";
import { createMemo, type JSX, Show } from "solid-js";
import type { LeftDay } from "../../../../shared/booking/closing/left-day.ts";
import { sessionEnd, sessionIdParts } from "../../../../shared/schedule/session.ts";
import { toDaySheet } from "../../../addresses/booking/to-day-sheet.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic, placeName } from "../../../parts/clinic/own-clinic.ts";
import { createDirectory, practitionerIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { createNow } from "../../../time/create-now.ts";
import { clock, longDate } from "../../../time/format-time.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { ById } from "../../../ui/by-id.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { createEndOfDay, proposalsOf } from "./create-end-of-day.ts";
import { LeftRow } from "./left-row.tsx";
import { TakeAllDialog } from "./take-all-dialog.tsx";
import { endOfDayText } from "./text.ts";

/** All that the desk knows of who was left, and can say of them. */
const createPage = () => {
  const directory = createDirectory();
  const clinicId = createMemo(ownClinic);
  return {
    ...createEndOfDay(clinicId),
    now: createNow(),
    directory: () => directory.value(),
    place: () => placeName(directory.value(), clinicId()),
  };
};

type Known = { known: ReturnType<typeof createPage> };

const LeftSession = (props: Known & { day: LeftDay }): JSX.Element => {
  const session = () => props.day.session;
  const zone = () => zoneIn(props.known.directory());
  return (
    <section class="left-session">
      <h2>
        {longDate(sessionIdParts(session().id).date)},{" "}
        <span class="figures">
          {clock(session().start, zone())}–{clock(sessionEnd(session()), zone())}
        </span>
        {" · "}
        {practitionerIn(props.known.directory(), session().practitionerId)?.name}
      </h2>
      <Show when={!props.day.hasBegun}>
        <p class="quiet">{endOfDayText().notBegun}</p>
      </Show>
      <ul>
        <ById each={proposalsOf(props.day)} idOf={({ visit }) => visit.appointment.id}>
          {(proposal) => (
            <LeftRow
              proposal={proposal()}
              directory={props.known.directory()}
              now={props.known.now()}
              isDecided={props.known.isDecided(proposal())}
            />
          )}
        </ById>
      </ul>
    </section>
  );
};

/** How far all the proposals are that were taken at once. */
const Progress = (props: Known): JSX.Element => {
  const { all } = props.known;
  return (
    <>
      <Show when={all.isSending()}>
        <Notice kind="waiting">{endOfDayText().taking(all.done(), all.count())}</Notice>
      </Show>
      <Show when={!all.isSending() && all.done() > 0 && all.left() === 0}>
        <Notice kind="done">{endOfDayText().taken(all.done())}</Notice>
      </Show>
      <Show when={!all.isSending() && all.left() > 0}>
        <Notice kind="offline">
          <p>{endOfDayText().unsent(all.left())}</p>
          <Button onClick={() => void all.again()}>{endOfDayText().sendAgain}</Button>
        </Notice>
      </Show>
      <Show when={all.refused().length > 0}>
        <Notice>{endOfDayText().refused(all.refused())}</Notice>
      </Show>
    </>
  );
};

/** The desk says how the visits ended that were left as their sessions ended: those of earlier days first. */
export const EndOfDay = (): JSX.Element => {
  const known = createPage();
  const mayTakeAll = (): boolean => known.open().length > 0 && !known.all.isSending() && known.all.left() === 0;
  return (
    <Page title={endOfDayText().title} lead={[known.place(), endOfDayText().lead].filter(Boolean).join(" · ")} wide>
      <div class="end-of-day-bar">
        <Show when={mayTakeAll()}>
          <Button kind="primary" icon="check" onClick={known.ask}>
            {endOfDayText().takeAll(known.open().length)}
          </Button>
        </Show>
        <LinkButton icon="print" href={toDaySheet()}>
          {endOfDayText().print}
        </LinkButton>
      </div>
      <Progress known={known} />
      <Loaded load={known.list} rows={4}>
        {(list) => (
          <div class="left-sessions" data-keys>
            <ById
              each={list().sessions}
              idOf={({ session }) => session.id}
              fallback={<Notice kind="done">{endOfDayText().none}</Notice>}
            >
              {(day) => <LeftSession known={known} day={day()} />}
            </ById>
          </div>
        )}
      </Loaded>
      <TakeAllDialog
        proposals={known.asked()}
        directory={known.directory()}
        onTake={known.confirm}
        onKeep={known.keep}
      />
    </Page>
  );
};
