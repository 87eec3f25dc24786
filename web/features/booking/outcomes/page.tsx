import "./outcomes.css";
import { createMemo, type JSX, Show } from "solid-js";
import type { LeftDay } from "../../../../shared/booking/outcomes/left-day.ts";
import { isWaiting } from "../../../../shared/schedule/standing.ts";
import { toDaySheet } from "../../../addresses/booking/to-day-sheet.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic, placeName } from "../../../parts/clinic/own-clinic.ts";
import { createDirectory, practitionerIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { createNow } from "../../../time/create-now.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { ById } from "../../../ui/by-id.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { type Settlement, settle } from "../settle-visit/settling.ts";
import { ChangeDialog } from "./change-dialog.tsx";
import { createOutcomes, proposalsOf } from "./create-outcomes.ts";
import { DecidedSession } from "./decided-session.tsx";
import { LeftRow } from "./left-row.tsx";
import { ServingDialog } from "./serving-dialog.tsx";
import { SessionTitle } from "./session-title.tsx";
import { TakeAllDialog } from "./take-all-dialog.tsx";
import { outcomesText } from "./text.ts";

/** All that the desk knows of who was left, and can say of them. */
const createPage = () => {
  const directory = createDirectory();
  const clinicId = createMemo(ownClinic);
  return {
    ...createOutcomes(clinicId),
    now: createNow(),
    directory: () => directory.value(),
    place: () => placeName(directory.value(), clinicId()),
  };
};

type Known = { known: ReturnType<typeof createPage> };

const waitingIn = ({ visits }: LeftDay): number =>
  visits.filter(({ appointment }) => isWaiting(appointment.state)).length;

/** A session with who is left in it; where its doctor `isServing` still, nothing is proposed, and each is asked about. */
const LeftSession = (props: Known & { day: LeftDay; isServing?: boolean }): JSX.Element => {
  const session = () => props.day.session;
  const doctor = (): string => practitionerIn(props.known.directory(), session().practitionerId)?.name ?? "";
  const say = (settlement: Settlement): void =>
    props.isServing ? props.known.one.ask({ ...settlement, doctor: doctor() }) : settle([settlement]);
  return (
    <section class="left-session">
      <SessionTitle session={session()} directory={props.known.directory()} />
      <Show when={props.isServing}>
        <p>{outcomesText().serving(doctor(), waitingIn(props.day))}</p>
      </Show>
      <Show when={!props.day.hasBegun}>
        <p class="quiet">{outcomesText().notBegun}</p>
      </Show>
      <ul>
        <ById each={proposalsOf(props.day)} idOf={({ visit }) => visit.appointment.id}>
          {(proposal) => (
            <LeftRow
              visit={proposal().visit}
              {...(!props.isServing && { proposed: proposal().outcome })}
              directory={props.known.directory()}
              now={props.known.now()}
              onOutcome={(outcome) => say({ visit: proposal().visit, outcome })}
            />
          )}
        </ById>
      </ul>
    </section>
  );
};

/** The desk says how the visits ended that were left as their sessions ended: those of earlier days first. */
export const Outcomes = (): JSX.Element => {
  const known = createPage();
  return (
    <Page title={outcomesText().title} lead={[known.place(), outcomesText().lead].filter(Boolean).join(" · ")} wide>
      <div class="outcomes-bar">
        <Show when={known.open().length > 0}>
          <Button kind="primary" icon="check" onClick={() => known.all.ask(known.open())}>
            {outcomesText().takeAll(known.open().length)}
          </Button>
        </Show>
        <LinkButton icon="print" href={toDaySheet()}>
          {outcomesText().print}
        </LinkButton>
      </div>
      <Loaded load={known.list} rows={4}>
        {(list) => (
          <div class="left-sessions" data-keys>
            <Show when={list().sessions.length === 0 && !list().serving?.length}>
              <Notice kind="done">{outcomesText().none}</Notice>
            </Show>
            <ById each={list().sessions} idOf={({ session }) => session.id}>
              {(day) => <LeftSession known={known} day={day()} />}
            </ById>
            <ById each={list().serving ?? []} idOf={({ session }) => session.id}>
              {(day) => <LeftSession known={known} day={day()} isServing />}
            </ById>
            <Show when={list().decided?.length}>
              <h2 class="decided-title">{outcomesText().decided}</h2>
              <p class="quiet">{outcomesText().decidedLead}</p>
            </Show>
            <ById each={list().decided ?? []} idOf={({ session }) => session.id}>
              {(day) => <DecidedSession day={day()} directory={known.directory()} onChange={known.change.ask} />}
            </ById>
          </div>
        )}
      </Loaded>
      <TakeAllDialog
        proposals={known.all.about()}
        directory={known.directory()}
        onTake={known.all.confirm}
        onKeep={known.all.keep}
      />
      <ChangeDialog
        visit={known.change.about()}
        zone={zoneIn(known.directory())}
        onChange={known.change.to}
        onKeep={known.change.keep}
      />
      <ServingDialog asked={known.one.about()} onSay={known.one.confirm} onKeep={known.one.keep} />
    </Page>
  );
};
