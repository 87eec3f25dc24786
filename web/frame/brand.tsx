import type { JSX } from "solid-js";

/** The product's name: two circles that meet. */
export const Brand = (props: { href: string }): JSX.Element => (
  <a class="brand" href={props.href}>
    <svg viewBox="8 16 48 32" width="30" height="20" fill="none" stroke="currentColor" aria-hidden="true">
      <path
        stroke-width="4.5"
        d="M10.5 32a14 14 0 1 0 28 0 14 14 0 1 0-28 0M25.5 32a14 14 0 1 0 28 0 14 14 0 1 0-28 0"
      />
      <path fill="currentColor" d="M32 20.2a14 14 0 0 1 0 23.6 14 14 0 0 1 0-23.6z" />
    </svg>
    Jumpa
  </a>
);
