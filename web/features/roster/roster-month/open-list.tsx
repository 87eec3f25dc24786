import { For, type JSX, Match, Switch } from "solid-js";
import type { OpenNeed } from "../../../../shared/roster/fill/ruled-out.ts";
import { shortDate } from "../../../time/format-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { FillingMonth } from "./create-filling.ts";
import type { PlaceNames } from "./place-names.ts";
import { rosterText } from "./text.ts";

export type OpenListProps = { filling: FillingMonth; names: PlaceNames };

const wantedText = ({ wanted }: OpenNeed, names: PlaceNames): string => {
  if ("service" in wanted) return names.service(wanted.service);
  return "code" in wanted ? wanted.code : rosterText().doctor;
};

const reasonsText = (ruledOut: OpenNeed["ruledOut"], names: PlaceNames): string =>
  ruledOut
    .map(({ practitionerId, because }) =>
      rosterText().ruledOut(names.person(practitionerId), rosterText().because[because]),
    )
    .join("; ");

const OpenNeeds = (props: OpenListProps & { open: readonly OpenNeed[] }): JSX.Element => (
  <Notice kind={props.open.length > 0 ? "waiting" : "done"}>
    <p>{props.open.length > 0 ? rosterText().stillOpen : rosterText().nothingOpen}</p>
    <ul>
      <For each={props.open}>
        {(need) => (
          <li>
            {rosterText().openNeed(shortDate(need.date), wantedText(need, props.names), need.missing)}{" "}
            <span class="quiet">{reasonsText(need.ruledOut, props.names)}</span>
          </li>
        )}
      </For>
    </ul>
    <Button onClick={() => props.filling.close()}>{rosterText().close}</Button>
  </Notice>
);

/** What could not be filled, on which day, and why each of the people can't do it. */
export const OpenList = (props: OpenListProps): JSX.Element => {
  const open = () => {
    const state = props.filling.state();
    return state.status === "done" ? state.open : undefined;
  };
  return (
    <Switch>
      <Match when={props.filling.state().status === "filling"}>
        <Notice kind="waiting">{rosterText().filling}</Notice>
      </Match>
      <Match when={props.filling.state().status === "failed"}>
        <Notice kind="offline">{rosterText().notFilled}</Notice>
      </Match>
      <Match when={open()}>{(needs) => <OpenNeeds {...props} open={needs()} />}</Match>
    </Switch>
  );
};
