import { createEffect, createMemo, type JSX, on, Show } from "solid-js";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import { isOver } from "../../../../shared/schedule/standing.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ownClinic, placeName } from "../../../parts/clinic/own-clinic.ts";
import { VisitSearch } from "../../../parts/day/visit-search.tsx";
import { createDirectory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { lazyPart } from "../../../screens/lazy-screen.tsx";
import { longDate } from "../../../time/format-time.ts";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { openForWalkIn } from "../register-walk-in/free-places.ts";
import { createDesk } from "./create-desk.ts";
import { createDeskAddress } from "./create-desk-address.ts";
import { createDeskDate } from "./create-desk-date.ts";
import { createPanel } from "./create-panel.ts";
import { createSearchWays } from "./create-search-ways.ts";
import { createVisitSearch } from "./create-visit-search.ts";
import { DayBar } from "./day-bar.tsx";
import { tooLateFor } from "./desk-acts.ts";
import { namesakes } from "./namesakes.ts";
import { PersonPanel } from "./person-panel.tsx";
import { SessionList } from "./session-list.tsx";
import { stillToBeSeen } from "./still-to-be-seen.ts";
import { deskText } from "./text.ts";
import { WalkInSide } from "./walk-in-side.tsx";

/** Whom the clinic knows of a name, fetched once somebody is looked for. */
const FoundPeople = lazyPart(async () => (await import("../find-people/found-people.tsx")).FoundPeople);

/** Fetched behind the list: nothing is asked before somebody of it is pressed. */
const afterTheList = () => import("./after-the-list.ts");
const LeftNotice = lazyPart(async () => (await afterTheList()).LeftNotice);
const DeskQuestions = lazyPart(async () => (await afterTheList()).DeskQuestions);

/** All that the desk knows and can do. */
const createPage = () => {
  const directory = createDirectory();
  const zone = () => zoneIn(directory.value());
  const address = createDeskAddress();
  const days = createDeskDate(zone, address);
  const clinicId = createMemo(ownClinic);
  const wanted = createMemo(() => {
    const clinic = clinicId();
    return clinic === undefined ? undefined : { clinicId: clinic, date: days.date() };
  });
  // Nobody of one clinic is shown beside another's day.
  createEffect(on(clinicId, (clinic) => clinic && address.person() && address.choose(address.date()), { defer: true }));
  const desk = createDesk(wanted, directory.value);
  const sessions = (): SessionDay[] => desk.day.value()?.sessions ?? [];
  const search = createVisitSearch(sessions, days.today, (place) => numberIn(directory.value(), place));
  return {
    ...days,
    desk,
    zone,
    address,
    sessions,
    alike: createMemo(() => namesakes(sessions())),
    clinicId,
    listed: createMemo(() => stillToBeSeen(sessions())),
    place: () => placeName(directory.value(), clinicId()),
    directory: () => directory.value(),
    search,
    ways: createSearchWays({ ...days, desk, address, search, clinicId }),
    person: createPanel(sessions, address),
    tooLate: createMemo(() => tooLateFor(desk.leaving(), sessions(), days.now())),
  };
};

type Known = { known: ReturnType<typeof createPage> };

// Walk-ins have come: there are none on another day.
const takesWalkIns = ({ known }: Known): boolean =>
  known.date() === known.today() && known.desk.day.value() !== undefined;

/** Whether somebody of the day was seen, or waited in vain, and may have another number of it. */
const mayComeAgain = (props: Known, { appointment, patient }: Visit): boolean =>
  takesWalkIns(props) && isOver(appointment.state) && !props.known.listed().has(patient.id);

/** Beside the list: one person of it, or the way for who comes by. */
const Side = (props: Known): JSX.Element => {
  const { known } = props;
  const { desk, address, sessions, now } = known;
  const isOpen = (): boolean => address.person() !== undefined;
  const mayChosenComeAgain = (): boolean => {
    const chosen = known.person();
    return chosen !== undefined && mayComeAgain(props, chosen.visit);
  };
  return (
    <div class="desk-side">
      <Show when={isOpen() && desk.day.value()}>
        <PersonPanel
          found={known.person()}
          isNamesake={known.alike().has(known.person()?.visit.patient.id ?? "")}
          now={now()}
          directory={known.directory()}
          onCheckIn={desk.present}
          onCancel={desk.askCancel}
          onDone={desk.again}
          mayComeAgain={mayChosenComeAgain()}
          onAgain={known.ways.choose}
          onClose={address.close}
        />
      </Show>
      <Show when={takesWalkIns(props)}>
        {/* What was begun stays while somebody is looked up. */}
        <div hidden={isOpen()}>
          <WalkInSide
            walkIn={desk.walkIn}
            sessions={openForWalkIn(sessions(), now(), desk.walkIn.values().sessionId)}
            directory={known.directory()}
            days={sessions()}
            now={now()}
            isAway={isOpen()}
            onCheckIn={desk.present}
            mayComeAgain={(visit) => mayComeAgain(props, visit)}
            onAgain={known.ways.choose}
            onShow={address.open}
          />
        </div>
      </Show>
    </div>
  );
};

/** The people of the day, and the search among them and, below, among all whom the clinic knows. */
const Main = (props: Known): JSX.Element => {
  const { known } = props;
  const { desk, address, search, ways } = known;
  return (
    <div class="desk-main">
      <Loaded load={desk.day} rows={4}>
        {(value) => (
          <>
            <VisitSearch
              written={search.written()}
              found={search.found().length}
              onWrite={ways.write}
              onEnter={ways.toFirst}
              onLeave={ways.toList}
            />
            <Show when={ways.isHeld()}>
              <Notice kind="waiting">{deskText().unsentFirst(desk.walkIn.values().name)}</Notice>
            </Show>
            <SessionList
              sessions={value().sessions}
              alike={known.alike()}
              now={known.now()}
              directory={known.directory()}
              address={address}
              isFound={search.isFound()}
              isSearching={search.written().trim() !== ""}
              onCheckIn={desk.present}
              onCancel={desk.askCancel}
              onDone={desk.again}
            />
            <Show when={search.written().trim() && takesWalkIns(props) && known.clinicId()}>
              {(clinicId) => (
                <FoundPeople
                  clinicId={clinicId()}
                  written={search.written()}
                  listed={known.listed()}
                  isInDay={search.found().length > 0}
                  onChoose={ways.choose}
                  onAnswer={ways.noteAnswer}
                />
              )}
            </Show>
          </>
        )}
      </Loaded>
    </div>
  );
};

/** The registration desk: the clinic's day, a number for who comes by, a cancellation for who asks. */
export const Desk = (): JSX.Element => {
  const known = createPage();
  const { desk } = known;
  return (
    <Page title={deskText().title} lead={[known.place(), longDate(known.date())].filter(Boolean).join(" · ")} wide>
      <LeftNotice />
      <DayBar date={known.date()} today={known.today()} onChoose={known.choose} />
      <div class="desk" data-panel={known.address.person() ? "" : undefined}>
        <Side known={known} />
        <Main known={known} />
      </div>
      <DeskQuestions desk={desk} directory={known.directory()} alike={known.alike()} refused={known.tooLate()} />
    </Page>
  );
};
