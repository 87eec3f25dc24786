import { For, type JSX, Match, Show, Switch } from "solid-js";
import { monthOf, type RosterMonth } from "../../../../../shared/roster/month/roster-month.ts";
import type { RuleBreak } from "../../../../../shared/roster/rules/rule-break.ts";
import { SendingNotice } from "../../../../form/sending-notice.tsx";
import { formText } from "../../../../form/text.ts";
import { Loaded } from "../../../../load/loaded.tsx";
import { AffectedVisits, countAffected } from "../../../../parts/affected/affected-visits.tsx";
import { kindWords } from "../../../../parts/affected/kind-words.ts";
import { isolated } from "../../../../text/isolated.ts";
import { Button } from "../../../../ui/button.tsx";
import { Dialog } from "../../../../ui/dialog.tsx";
import { Notice } from "../../../../ui/notice.tsx";
import { uiText } from "../../../../ui/text.ts";
import { breakText } from "../break-words.ts";
import type { Preview, Published, Publishing } from "../create-publishing.ts";
import { findingGroups } from "../findings/finding-groups.ts";
import { onDay } from "../findings/on-day.ts";
import type { PlaceNames } from "../place-names.ts";
import { type Asked, createAsked, LeaveUnread } from "./leave-unread.tsx";
import { Openings } from "./openings.tsx";
import { publishText } from "./text.ts";

type Props = {
  publishing: Publishing;
  names: PlaceNames;
  month: RosterMonth;
  monthName: string;
  /** What is to be known of the month's cover and holidays. */
  cautions: readonly string[];
};

const breakWords = (one: RuleBreak, names: PlaceNames): string => {
  const who = "practitionerId" in one ? names.person(one.practitionerId) : undefined;
  return onDay(one.date, who, breakText(one, names.service));
};

/** What keeps a month from being published, each in a sentence. */
const obstaclesIn = ({ breaks, elsewhere }: Preview, names: PlaceNames): string[] => [
  ...breaks.filter(({ severity }) => severity === "blocks").map((one) => breakWords(one, names)),
  ...elsewhere.map(({ practitionerId, date, part, clinicId }) =>
    onDay(date, names.person(practitionerId), publishText().elsewhere(names.clinic(clinicId), part)),
  ),
];

/** Whether all of a month is published already, and its sessions are as they say. */
const isNothing = ({ same, create, reopen, change, close }: Preview): boolean =>
  same === true && create + reopen + change + close === 0;

const Counts = (props: { preview: Preview }): JSX.Element => {
  const kinds = ["create", "reopen", "change", "close"] as const;
  const some = () => kinds.filter((kind) => props.preview[kind] > 0);
  return (
    <ul class="roster-counts">
      <For each={some()} fallback={<li>{publishText().nothingChanges}</li>}>
        {(kind) => <li>{publishText().sessions[kind](props.preview[kind])}</li>}
      </For>
      <Show when={props.preview.held.length > 0}>
        <li>{publishText().held(props.preview.held.length)}</li>
      </Show>
    </ul>
  );
};

const isOf = (month: RosterMonth, { date }: RuleBreak): boolean => monthOf(date) === month;

/** What is warned of: counted as the list below the month does, and where it is of the month after, which has none, said. */
const Warnings = (props: Pick<Props, "month" | "names"> & { preview: Preview }): JSX.Element => {
  const all = () => props.preview.breaks.filter(({ severity }) => severity === "warns");
  const listed = (): number => findingGroups(all().filter((one) => isOf(props.month, one))).length;
  return (
    <>
      <Show when={listed() > 0}>
        <p>{publishText().warnings(listed())}</p>
      </Show>
      <For each={all().filter((one) => !isOf(props.month, one))}>{(one) => <p>{breakWords(one, props.names)}</p>}</For>
    </>
  );
};

const Look = (props: Props & { preview: Preview; asked: Asked }): JSX.Element => {
  const obstacles = (): string[] => obstaclesIn(props.preview, props.names);
  return (
    <>
      <Show when={isNothing(props.preview)} fallback={<Counts preview={props.preview} />}>
        <p>{publishText().nothingNew(props.preview.version - 1)}</p>
      </Show>
      <Warnings {...props} />
      <Show when={props.preview.uncovered > 0}>
        <p>{publishText().uncovered(props.preview.uncovered)}</p>
      </Show>
      <For each={props.cautions}>{(caution) => <p>{caution}</p>}</For>
      <Show when={obstacles().length > 0}>
        <Notice kind="danger">
          <p>{publishText().obstacles}</p>
          <ul>
            <For each={obstacles()}>{(obstacle) => <li>{isolated(obstacle)}</li>}</For>
          </ul>
        </Notice>
      </Show>
      <AffectedVisits {...props.preview} directory={props.names.directory()} />
      <Show when={props.preview.opens}>{(days) => <Openings publishing={props.publishing} days={days()} />}</Show>
      <LeaveUnread {...props} />
    </>
  );
};

const publishWords = (preview: Preview): string => {
  const visits = countAffected(preview);
  return visits > 0 ? publishText().publishAffecting(visits) : publishText().publish;
};

const doneIn = ({ state }: Publishing) => {
  const now = state();
  return now.status === "done" ? now.value : undefined;
};

/** What is shown of a publishing that would change something, unless it can't be published, or is. */
const readyIn = (publishing: Publishing, names: PlaceNames, asked: Asked): Preview | undefined => {
  const preview = doneIn(publishing) ? undefined : publishing.load.value();
  const isReady = preview && !isNothing(preview) && publishing.areOpened(preview) && asked.isDone(preview);
  return isReady && obstaclesIn(preview, names).length === 0 ? preview : undefined;
};

/** Whether there is nothing to decide any more. */
const isOver = (publishing: Publishing): boolean => {
  const preview = publishing.load.value();
  return doneIn(publishing) !== undefined || (preview !== undefined && isNothing(preview));
};

/** Asks whether to publish, until it shows that there is nothing to. */
const titleOf = ({ publishing, monthName }: Props): string => {
  const preview = doneIn(publishing) ? undefined : publishing.load.value();
  return preview && isNothing(preview) ? publishText().nothingTitle(monthName) : publishText().publishTitle(monthName);
};

const PublishButton = (props: { publishing: Publishing; preview: Preview }): JSX.Element => (
  <Button
    wide
    kind={countAffected(props.preview) > 0 ? "danger" : "plain"}
    busy={props.publishing.state().status === "sending"}
    onClick={() => void props.publishing.publish(props.preview)}
  >
    {props.publishing.state().status === "unsent" ? formText().sendAgain : publishWords(props.preview)}
  </Button>
);

/** What a publishing did beyond what was shown before it, since people book all the while. */
const sinceShown = ({ affected, held }: Published, shown: Preview): string[] => {
  const [visits, sessions] = [affected - countAffected(shown), held - shown.held.length];
  return [
    ...(visits > 0 ? [publishText().affectedSince(visits)] : []),
    ...(sessions > 0 ? [publishText().heldSince(sessions)] : []),
  ];
};

const Done = (props: { published: Published; shown: Preview | undefined }): JSX.Element => (
  <>
    <Notice kind="done">{publishText().published(props.published.version, props.published.done)}</Notice>
    <For each={kindWords(props.published)}>{(words) => <p>{words}</p>}</For>
    <For each={props.shown ? sinceShown(props.published, props.shown) : []}>
      {(said) => <Notice kind="waiting">{said}</Notice>}
    </For>
  </>
);

/** That not all is saved, why, and what to do: where it is the network's, it goes on by itself. */
const Unsaved = (props: { publishing: Publishing }): JSX.Element => {
  const say = () => {
    const { saving, saveOffline, saveLater, saveFirst } = publishText();
    if (props.publishing.waitsFor() === "saving") return saving;
    const unsent = props.publishing.unsent();
    return unsent ? (unsent.isAway ? saveOffline : saveLater) : saveFirst;
  };
  const words = (): string => say()(props.publishing.unsavedRows());
  return <Notice kind={props.publishing.unsent()?.isAway ? "offline" : "waiting"}>{words()}</Notice>;
};

const Content = (props: Props & { asked: Asked }): JSX.Element => (
  <>
    <Show when={props.publishing.earlier()}>
      {(earlier) => <Notice kind="done">{publishText().publishedBefore(earlier().version)}</Notice>}
    </Show>
    <Switch
      fallback={<Loaded load={props.publishing.load}>{(preview) => <Look {...props} preview={preview()} />}</Loaded>}
    >
      <Match when={doneIn(props.publishing)}>
        {(published) => <Done published={published()} shown={props.publishing.load.value()} />}
      </Match>
      <Match when={props.publishing.state().status === "unsent" && !props.publishing.isLooking()}>
        <p>{publishText().lostBefore}</p>
      </Match>
      <Match when={props.publishing.waitsFor()}>
        <Unsaved publishing={props.publishing} />
      </Match>
      <Match when={props.publishing.load.state().status === "offline"}>
        <Notice kind="offline">{publishText().offline}</Notice>
      </Match>
    </Switch>
    <SendingNotice
      state={props.publishing.state()}
      onAgain={props.publishing.isLooking() ? undefined : () => void props.publishing.open()}
    />
  </>
);

/** Shows what publishing does before it is done: sessions, patients by name, and what stands in its way. */
export const PublishDialog = (props: Props): JSX.Element => {
  const asked = createAsked();
  return (
    <Dialog
      open={props.publishing.isOpen()}
      title={titleOf(props)}
      safe={isOver(props.publishing) ? uiText().close : publishText().cancel}
      onClose={() => props.publishing.close()}
      act={
        <Show when={readyIn(props.publishing, props.names, asked)}>
          {(preview) => <PublishButton publishing={props.publishing} preview={preview()} />}
        </Show>
      }
    >
      <Show when={props.publishing.isOpen()}>
        <Content {...props} asked={asked} />
      </Show>
    </Dialog>
  );
};
