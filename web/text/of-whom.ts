import { isolated } from "./isolated.ts";

/** A name in the midst of a sentence, or what stands there where none is known. */
export const nameOr = (name: string | undefined, otherwise: string): string => (name ? isolated(name) : otherwise);

/** A name behind what leads to it; nothing where none is known. */
export const nameAfter = (before: string, name: string | undefined): string =>
  name ? `${before}${isolated(name)}` : "";
