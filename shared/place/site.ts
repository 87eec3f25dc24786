import * as z from "zod/mini";
import { Outpost } from "./outpost.ts";

/** Where people of a puskesmas and their patients meet face to face: its own house, or what belongs to it. */
export const Site = z
  .discriminatedUnion("kind", [z.object({ kind: z.literal("puskesmas") }), Outpost])
  .register(z.globalRegistry, { id: "Site", says: "none" });
export type Site = z.infer<typeof Site>;

/** What a place is called by itself; the puskesmas' own house is called as its clinic is. */
export const siteName = (site: Site | undefined): string | undefined =>
  site && site.kind !== "puskesmas" ? site.name : undefined;

/** A place as text: two are the same where it is. */
export const siteKey = (site: Site | undefined): string => (site ? `${site.kind} ${siteName(site) ?? ""}` : "");

/** Whether two places are the same, or there is none twice. */
export const isSameSite = (a: Site | undefined, b: Site | undefined): boolean => siteKey(a) === siteKey(b);
