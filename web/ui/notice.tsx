import "./notice.css";
import type { JSX } from "solid-js";
import { Icon, type IconName } from "./icon.tsx";

const icons = { info: "info", done: "check", waiting: "clock", offline: "offline", danger: "warning" } as const;

type Props = {
  /** @default "info" */
  kind?: keyof typeof icons;
  children: JSX.Element;
};

const look = (kind: Props["kind"]): string => (kind === "offline" ? "waiting" : (kind ?? "info"));
const icon = (kind: Props["kind"]): IconName => icons[kind ?? "info"];

/** What is happening and what comes next; screen readers say it when it appears. */
export const Notice = (props: Props): JSX.Element => (
  <div class="notice" data-kind={look(props.kind)} role="status">
    <Icon name={icon(props.kind)} />
    <div>{props.children}</div>
  </div>
);
