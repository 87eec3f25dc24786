import { speltOtherwise } from "../../../shared/people/names/name-likeness.ts";
import { readSearch } from "../../../shared/people/names/search-text.ts";

/** How what is written in a search is read: as a name and a date, and as a name that is spelt otherwise. */
export const nameReading = { readSearch, speltOtherwise };
export type Reading = typeof nameReading;
