import { createMemo, For, type JSX, Show } from "solid-js";
import type { OpenNeed } from "../../../../../shared/roster/fill/ruled-out.ts";
import { Button } from "../../../../ui/button.tsx";
import { Notice } from "../../../../ui/notice.tsx";
import { coverCautions } from "./cover-cautions.ts";
import { openGroups } from "./open-groups.ts";
import { type FilledView, openNow } from "./open-now.ts";
import { fillingText } from "./text.ts";

/** More would push the month off the screen. */
const mostAtOnce = 2;

const Groups = (props: { groups: ReturnType<typeof openGroups> }): JSX.Element => (
  <ul>
    <For each={props.groups}>
      {({ said, reasons }) => (
        <li>
          {said} <span class="quiet">{reasons}</span>
        </li>
      )}
    </For>
  </ul>
);

const OpenNeeds = (props: FilledView & { open: readonly OpenNeed[] }): JSX.Element => {
  const groups = () => openGroups(props.open, props.view.names);
  const cautions = () => coverCautions(props.view);
  const isPublished = (): boolean =>
    props.open.some(({ ruledOut }) => ruledOut.some(({ because }) => because === "published"));
  return (
    <Notice kind="waiting">
      <Show when={props.open.length > 0}>
        <p>{fillingText().stillOpen}</p>
      </Show>
      <Groups groups={groups().slice(0, mostAtOnce)} />
      <Show when={groups().length > mostAtOnce}>
        <details>
          <summary>{fillingText().more(groups().length - mostAtOnce)}</summary>
          <Groups groups={groups().slice(mostAtOnce)} />
        </details>
      </Show>
      <Show when={isPublished()}>
        <p>{fillingText().publishedFree}</p>
      </Show>
      <For each={cautions()}>{(caution) => <p>{caution}</p>}</For>
      <Button onClick={() => props.filling.close()}>{fillingText().close}</Button>
    </Notice>
  );
};

/** What could not be filled, on which days, and why each of the people can't do it. */
export const OpenList = (props: FilledView): JSX.Element => {
  const needs = createMemo(() => openNow(props));
  const open = () => ((needs()?.length ?? 0) > 0 || coverCautions(props.view).length > 0 ? needs() : undefined);
  return (
    <Show when={open()}>
      {(told) => (
        <div class="no-print">
          <OpenNeeds {...props} open={told()} />
        </div>
      )}
    </Show>
  );
};
