import { findPeople as contract } from "../../shared/api/booking/find-people.ts";
import { patientIn } from "../../shared/people/names/one-person.ts";
import { readSearch } from "../../shared/people/names/search-text.ts";
import { localDate } from "../../shared/time/zone.ts";
import { route, type UseCase } from "../http/route.ts";
import { now } from "../time/now.ts";
import { registerIndexLive } from "./register-index.ts";

const live = { registerIndex: registerIndexLive, now };

/** More than these are no help at a desk: it writes another letter, or the year of birth. */
const most = 8;

/** Whom of a clinic's register its desk means by what it writes of them. */
export const findPeople =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, text }) => {
    const index = await deps.registerIndex(clinicId);
    // Of the whole country it is today in the east first.
    const { people, more } = index.find(readSearch(text, localDate(deps.now(), "WIT")), most);
    return { people: people.map(patientIn), more };
  };

export const findPeopleRoute = route(contract, findPeople(live));
