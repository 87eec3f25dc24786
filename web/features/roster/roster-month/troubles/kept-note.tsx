import { type JSX, Show } from "solid-js";
import type { RequestInputOf } from "../../../../../shared/api/routes.ts";
import { Notice } from "../../../../ui/notice.tsx";
import { keptMonth } from "../written/create-written-month.ts";
import { troubleText } from "./text.ts";

type Props = { which: RequestInputOf<"get-roster-month"> | undefined };

/** Where the month can't be shown for want of a network: that what was written into it and is not saved is not lost. */
export const KeptNote = (props: Props): JSX.Element => {
  const rows = (): number => (props.which && keptMonth(props.which).read()?.rows.length) || 0;
  return <Show when={rows()}>{(count) => <Notice kind="waiting">{troubleText().kept(count())}</Notice>}</Show>;
};
