import type { JSX } from "solid-js";
import { type IconName, iconPaths } from "./icon-paths.ts";

/** A line drawing beside its word; it says nothing by itself. */
export const Icon = (props: { name: IconName }): JSX.Element => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    width="1.35em"
    height="1.35em"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={iconPaths[props.name]} />
  </svg>
);
