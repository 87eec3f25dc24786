import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { title } from "../../text/title.ts";
import { LocalDate, weekdayOf } from "../../time/local-date.ts";
import { Cell } from "../month/roster-row.ts";

/** The most weeks of one rotation, rotations of one clinic, and people of one rotation. */
export const mostWeeks = 8;
export const mostRotations = 8;
const mostPeople = 60;
/** The most letters of what a rotation is called. */
export const longestRotationName = 60;

const Week = z.array(Cell).check(z.length(7));

/** Weeks that come round and round, as a clinic keeps them. */
const KeptRotation = z
  .object({
    name: title(longestRotationName),
    /** The Monday from which weeks are counted. */
    since: LocalDate.check(z.refine((date) => weekdayOf(date) === 1)),
    weeks: z.array(Week).check(z.minLength(1), z.maxLength(mostWeeks)),
    /** By person, the week that they begin with. */
    steps: z
      .record(PractitionerId, z.int().check(z.minimum(0)))
      .check(z.refine((steps) => Object.keys(steps).length <= mostPeople)),
  })
  .check(z.refine(({ weeks, steps }) => Object.values(steps).every((step) => step < weeks.length)));
type KeptRotation = z.infer<typeof KeptRotation>;

const peopleOf = (rotations: readonly KeptRotation[]): PractitionerId[] =>
  rotations.flatMap(({ steps }) => Object.keys(steps));

/** The rotations of a clinic: nobody is in two. */
export const Rotations = z
  .array(KeptRotation)
  .check(z.maxLength(mostRotations))
  .check(z.refine((all) => new Set(peopleOf(all)).size === peopleOf(all).length));
