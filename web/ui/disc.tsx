import "./rows.css";
import type { JSX } from "solid-js";
import { isHonorific } from "../../shared/people/names/title.ts";

/** Up to two initials of a name, titles left out. */
export const initialsOf = (name: string): string =>
  name
    .replace(/,.*$/, "")
    .split(/\s+/)
    .filter((word) => word !== "" && !isHonorific(word))
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");

/** A person without a picture. */
export const Disc = (props: { name: string }): JSX.Element => (
  <span class="disc" aria-hidden="true">
    {initialsOf(props.name)}
  </span>
);
