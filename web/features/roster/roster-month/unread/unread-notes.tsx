import { For, type JSX, Show } from "solid-js";
import { monthOf } from "../../../../../shared/roster/month/roster-month.ts";
import type { UnreadParts } from "../../../../../shared/roster/settings/unread-parts.ts";
import { toRosterRules } from "../../../../addresses/roster/to-roster-rules.ts";
import { toRotations } from "../../../../addresses/roster/to-rotations.ts";
import { toShiftCodes } from "../../../../addresses/roster/to-shift-codes.ts";
import { toWantedCover } from "../../../../addresses/roster/to-wanted-cover.ts";
import { LinkButton } from "../../../../ui/button.tsx";
import { Notice } from "../../../../ui/notice.tsx";
import type { RosterView } from "../month/roster-view.ts";
import { unreadText } from "./text.ts";

const pageOf = { codes: toShiftCodes, rotations: toRotations, rules: toRosterRules, cover: toWantedCover };

const Notes = (props: { view: RosterView; unread: UnreadParts }): JSX.Element => {
  const named = (people: readonly string[]): string => people.map(props.view.names.person).join(", ");
  const parts = (): string => props.unread.settings.map((kind) => unreadText().parts[kind]).join(", ");
  const isOver = (): boolean => props.view.month.answer().month < monthOf(props.view.month.today());
  return (
    <>
      <Show when={named(props.unread.rows)}>
        {(names) => <Notice kind="waiting">{unreadText().rows(names())}</Notice>}
      </Show>
      <Show when={props.unread.published && !isOver()}>
        <Notice kind="waiting">{unreadText().version}</Notice>
      </Show>
      <Show when={props.unread.head && !isOver()}>
        <Notice kind="waiting">{unreadText().head}</Notice>
      </Show>
      <Show when={!isOver() && named(props.unread.leave ?? [])}>
        {(names) => <Notice kind="waiting">{unreadText().leave(names())}</Notice>}
      </Show>
      <Show when={props.unread.holidays}>
        <Notice kind="waiting">{unreadText().holidays}</Notice>
      </Show>
      <Show when={parts()}>
        {(names) => (
          <Notice kind="waiting">
            <p>{unreadText().settings(names())}</p>
            <For each={props.unread.settings}>
              {(kind) => (
                <LinkButton href={pageOf[kind]({ bulan: props.view.month.answer().month })}>
                  {unreadText().parts[kind]}
                </LinkButton>
              )}
            </For>
          </Notice>
        )}
      </Show>
    </>
  );
};

/** What of a month can't be read, and how each is replaced. */
export const UnreadNotes = (props: { view: RosterView }): JSX.Element => (
  <Show when={props.view.month.answer().unreadable}>{(unread) => <Notes view={props.view} unread={unread()} />}</Show>
);
