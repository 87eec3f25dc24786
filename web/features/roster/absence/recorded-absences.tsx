import "../../../parts/absence/absence.css";
import "../../../ui/rows.css";
import { createMemo, For, type JSX, Show } from "solid-js";
import type { ResponseOf } from "../../../../shared/api/routes.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { Period } from "../../../../shared/roster/change/period.ts";
import { monthOf } from "../../../../shared/roster/month/roster-month.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { toRosterMonth } from "../../../addresses/roster/to-roster-month.ts";
import { SendingNotice } from "../../../form/sending-notice.tsx";
import type { Load } from "../../../load/create-load.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { absenceKey } from "../../../parts/absence/absence-key.ts";
import { periodWords } from "../../../parts/absence/written-period.ts";
import { kindWords } from "../../../parts/affected/kind-words.ts";
import { clinicIn, type Directory, practitionerIn } from "../../../parts/directory/create-directory.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { ById } from "../../../ui/by-id.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { BeingBackPanel } from "./being-back.tsx";
import { type Absence, type BeingBack, createBackLook } from "./create-being-back.ts";
import { awayText } from "./text.ts";

type Props = {
  clinicId: ClinicId;
  load: Load<ResponseOf<"list-absences">>;
  back: BeingBack;
  preview: Parameters<typeof createBackLook>[0]["preview"];
  directory: Directory | undefined;
  /** The absence that is chosen, by its key. */
  chosen: string | undefined;
  /** From when on the chosen one's person asks to be back, where whoever led here said so. */
  from?: string | undefined;
  onChoose: (key: string | undefined) => void;
};

const nameIn = (directory: Directory | undefined, id: string): string => practitionerIn(directory, id)?.name ?? id;

/** What it is, and whose word it is where that is another clinic's. */
const kindOf = ({ is, grantedBy }: Absence, directory: Directory | undefined): string =>
  grantedBy === undefined
    ? awayText().kinds[is]
    : awayText().grantedBy(awayText().kinds[is], clinicIn(directory, grantedBy)?.name ?? grantedBy);

const Panel = (props: Props & { absence: Absence }): JSX.Element => {
  const { clinicId, absence, from, preview } = props;
  const look = createBackLook({ clinicId, absence, from, preview });
  return <BeingBackPanel {...props} look={look} onClose={() => props.onChoose(undefined)} />;
};

const Row = (props: Props & { absence: Absence; today: LocalDate }): JSX.Element => {
  const when = (): string => periodWords(props.absence, props.today);
  const key = (): string => absenceKey(props.absence);
  const choose = (): void => {
    props.back.reset();
    props.onChoose(key());
  };
  return (
    <li class="row">
      <span class="main">
        <strong>{nameIn(props.directory, props.absence.practitionerId)}</strong>
        <span>{when()}</span>
        <span class="quiet">{kindOf(props.absence, props.directory)}</span>
        <Show when={props.chosen === key()}>
          <Panel {...props} />
        </Show>
      </span>
      <Show when={props.chosen !== key() && props.absence.grantedBy === undefined}>
        <Button
          aria-label={awayText().backOf(nameIn(props.directory, props.absence.practitionerId), when())}
          onClick={choose}
        >
          {awayText().isBack}
        </Button>
      </Show>
    </li>
  );
};

/** That the clinic is closed, with the way to the month in which it opens again. */
const ClosedRow = (props: { clinic: string; period: Period; today: LocalDate }): JSX.Element => (
  <li class="row">
    <span class="main">
      <strong>{props.clinic}</strong>
      <span>{periodWords(props.period, props.today)}</span>
      <span class="quiet">{awayText().kinds.closed}</span>
    </span>
    <LinkButton href={toRosterMonth({ bulan: monthOf(props.period.from) })}>{awayText().toMonth}</LinkButton>
  </li>
);

/** Who is away and when the clinic is closed; how a clinic opens again is said once. */
const List = (props: Props & { all: ResponseOf<"list-absences"> }): JSX.Element => (
  <>
    <ul class="rows">
      <For each={props.all.closed}>
        {(period) => (
          <ClosedRow
            clinic={clinicIn(props.directory, props.clinicId)?.name ?? props.clinicId}
            period={period}
            today={props.all.today}
          />
        )}
      </For>
      <ById each={props.all.absences} idOf={absenceKey}>
        {(absence) => <Row {...props} absence={absence()} today={props.all.today} />}
      </ById>
    </ul>
    <Show when={props.all.closed}>
      <p class="quiet">{awayText().openAgain}</p>
    </Show>
  </>
);

const Receipt = (props: Pick<Props, "back" | "directory">): JSX.Element => {
  const made = createMemo(() => {
    const state = props.back.state();
    return state.status === "done" ? state : undefined;
  });
  return (
    <Show when={made()}>
      {(done) => (
        <Notice kind="done" takesFocus>
          {awayText().backDone(
            nameIn(props.directory, done().input.practitionerId),
            periodWords(done().input),
            done().value.written,
            done().value.done,
          )}{" "}
          {kindWords(done().value).join(" ")}
        </Notice>
      )}
    </Show>
  );
};

/** Who is recorded away, or on leave, from today on, and when the clinic is closed, each with the way back. */
export const RecordedAbsences = (props: Props): JSX.Element => (
  <section class="absence-list">
    <h2>{awayText().recorded}</h2>
    <Receipt {...props} />
    <SendingNotice state={props.back.state()} onAgain={() => void props.back.again()} />
    <Loaded load={props.load} rows={2}>
      {(all) => (
        <Show when={all().absences.length > 0 || all().closed} fallback={<p>{awayText().nobodyAway}</p>}>
          <List {...props} all={all()} />
        </Show>
      )}
    </Loaded>
  </section>
);
