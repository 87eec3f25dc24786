import { type JSX, Match, Show, Switch } from "solid-js";
import type { RosterMonth } from "../../../../../shared/roster/month/roster-month.ts";
import { SendingNotice } from "../../../../form/sending-notice.tsx";
import { formText } from "../../../../form/text.ts";
import { Loaded } from "../../../../load/loaded.tsx";
import { countAffected } from "../../../../parts/affected/affected-visits.tsx";
import { Button } from "../../../../ui/button.tsx";
import { Dialog } from "../../../../ui/dialog.tsx";
import { Notice } from "../../../../ui/notice.tsx";
import { uiText } from "../../../../ui/text.ts";
import type { PlaceNames } from "../month/place-names.ts";
import type { Preview, Publishing } from "./create-publishing.ts";
import { Done } from "./done.tsx";
import { type Asked, createAsked } from "./leave-unread.tsx";
import { publishText } from "./text.ts";
import { isNothing, obstaclesIn, WhatItDoes } from "./what-it-does.tsx";

type Props = {
  publishing: Publishing;
  names: PlaceNames;
  month: RosterMonth;
  monthName: string;
  /** What is to be known of the month's cover and holidays. */
  cautions: readonly string[];
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
      fallback={
        <Loaded load={props.publishing.load}>{(preview) => <WhatItDoes {...props} preview={preview()} />}</Loaded>
      }
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
