import type { Contract } from "../../shared/api/contract.ts";

/**
 * Where an answer may be kept: what everybody may read in the content network, for as long as its contract says, and
 * nowhere once it is older; all else nowhere. A phone asks each time, since it can't know what it has changed itself.
 */
export const cacheControlOf = ({ fresh }: Contract): string =>
  fresh === undefined ? "no-store" : `public, max-age=0, s-maxage=${fresh}, stale-if-error=0`;
