import { type JSX, Show } from "solid-js";
import { lazyPart } from "../../../../screens/lazy-screen.tsx";
import { shortDate } from "../../../../time/format-time.ts";
import { Button } from "../../../../ui/button.tsx";
import { Fresh } from "../../../../ui/fresh.tsx";
import { Notice } from "../../../../ui/notice.tsx";
import type { DeedsLater } from "../deeds/create-deeds-later.ts";
import { entryText } from "../editing/in-words.ts";
import type { RosterView } from "../month/roster-view.ts";
import type { Publishing } from "../publishing/create-publishing.ts";
import { entryAt } from "../sheet/sheet.ts";
import { SaveTrouble } from "./save-trouble.tsx";
import { troubleText } from "./text.ts";

/** The cells that two have written, fetched once there is one: few months have any. */
const ClashList = lazyPart(async () => (await import("../clashes/clash-list.tsx")).ClashList);

type Props = { view: RosterView; later: DeedsLater };

/** Whose day a code is written to, right above the codes: on a phone they may cover what stands there. */
const Aim = (props: { view: RosterView }): JSX.Element => {
  const words = (): string => {
    const spot = props.view.month.cursor.spot();
    const [date, name] = [shortDate(props.view.dateAt(spot.column)), props.view.nameAt(spot.row)];
    return troubleText().aim(date, name, entryText(entryAt(props.view.sheet(), spot)));
  };
  return (
    <p class="roster-aim no-print">
      <Fresh>{words()}</Fresh>
    </p>
  );
};

/** What comes up by itself while one writes: below the month, which it must not move, and in sight all the same. */
export const Troubles = (props: Props): JSX.Element => {
  const lost = (): Publishing | undefined => {
    const publishing = props.later.deeds()?.publishing;
    return publishing && !publishing.isOpen() && publishing.state().status === "unsent" ? publishing : undefined;
  };
  return (
    <>
      <div class="roster-troubles no-print">
        <SaveTrouble saving={props.view.month.saving} />
        <Show when={props.view.month.draft.fellBack()}>
          {(cells) => <Notice>{troubleText().fellBack(cells())}</Notice>}
        </Show>
        <Show when={props.view.month.draft.clashes().length > 0}>
          <ClashList view={props.view} />
        </Show>
        <Show when={lost()}>
          {(publishing) => (
            <Notice kind="offline">
              <p>{troubleText().publishUnsent}</p>
              <Button onClick={() => void publishing().open()}>{troubleText().sendAgain}</Button>
            </Notice>
          )}
        </Show>
      </div>
      <Aim view={props.view} />
    </>
  );
};
