import { type JSX, Show } from "solid-js";
import { Notice } from "../../ui/notice.tsx";
import type { SettingsAnswer } from "./load-settings.ts";
import { settingsText } from "./text.ts";

type Props = {
  answer: Pick<SettingsAnswer, "unreadable">;
  kind: NonNullable<SettingsAnswer["unreadable"]>["settings"][number];
  /** Whether it was saved since it was asked for. */
  isSaved: boolean;
};

/** That a setting can't be read as it was saved, and what replaces it. */
export const UnreadSetting = (props: Props): JSX.Element => (
  <Show when={!props.isSaved && props.answer.unreadable?.settings.includes(props.kind)}>
    <Notice kind="waiting">{settingsText().unreadBefore}</Notice>
  </Show>
);
