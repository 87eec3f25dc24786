import "./notice.css";
import { type JSX, onMount } from "solid-js";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

const icons = { info: "info", done: "check", waiting: "clock", offline: "offline", danger: "warning" } as const;

type Props = {
  /** @default "info" */
  kind?: keyof typeof icons;
  /** What one was at is gone, and this is said instead: whoever uses a keyboard or a screen reader goes on from here. */
  takesFocus?: boolean;
  children: JSX.Element;
};

const look = (kind: Props["kind"]): string => (kind === "offline" ? "waiting" : (kind ?? "info"));
const icon = (kind: Props["kind"]): IconName => icons[kind ?? "info"];

/** What is happening and what comes next; screen readers say it when it appears. */
export const Notice = (props: Props): JSX.Element => (
  <div
    class="notice"
    data-kind={look(props.kind)}
    role={props.takesFocus ? "group" : "status"}
    tabindex={props.takesFocus ? -1 : undefined}
    ref={(notice) => onMount(() => props.takesFocus && notice.focus())}
  >
    <Icon name={icon(props.kind)} />
    <div>{props.children}</div>
  </div>
);
