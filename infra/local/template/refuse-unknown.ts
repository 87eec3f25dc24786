import { PlainReason } from "../machine/plain-reason.ts";
import type { Known } from "./known.ts";
import { resourceParts, resourcesElsewhere, resourcesPlayed, templateSections } from "./known-resources.ts";
import type { Resolve } from "./resolve.ts";
import type { Resource, Template } from "./template.ts";

/** The single words of a list that is written as a text. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/**
 * What is unknown in the value at a path: the path itself, something further down or, where only it is, the value. What
 * is not looked at need not be resolved: it may lean on what nothing is made of here.
 */
const unknownAt = (path: string, value: unknown, known: Known, resolve: Resolve): string[] => {
  const { played, elsewhere = "", only = {} } = known;
  const whole = wordsOf(`${played} ${elsewhere}`);
  if (whole.includes(path)) return [];
  const allowed = only[path];
  if (allowed) {
    const values = [resolve(value)].flat();
    return values.filter((one) => !allowed.includes(one)).map((one) => `${path} ${JSON.stringify(one)}`);
  }
  if (![...whole, ...Object.keys(only)].some((one) => one.startsWith(`${path}.`))) return [path];
  return [value]
    .flat()
    .flatMap((one) => (isRecord(one) ? Object.entries(one) : []))
    .flatMap(([name, field]) => unknownAt(`${path}.${name}`, field, known, resolve));
};

const unknownOf = (id: string, resource: Resource, resolve: Resolve): string[] => {
  if (resourcesElsewhere.includes(resource.Type)) return [];
  const known = resourcesPlayed[resource.Type];
  if (!known) return [`${resource.Type} (${id})`];
  const parts = Object.keys(resource).filter((part) => !wordsOf(resourceParts).includes(part));
  const properties = Object.entries(resource.Properties ?? {}).flatMap(([name, value]) =>
    unknownAt(name, value, known, resolve),
  );
  return [...parts, ...properties].map((what) => `${what} of ${resource.Type} (${id})`);
};

/**
 * Refuses a template that says anything which is not known here, and names it: what would be ignored in silence is
 * missed only after the deployment.
 */
export const refuseUnknown = (template: Template, resolve: Resolve): void => {
  const unknown = [
    ...Object.keys(template).filter((section) => !wordsOf(templateSections).includes(section)),
    ...Object.entries(template.Resources).flatMap(([id, resource]) => unknownOf(id, resource, resolve)),
  ];
  if (unknown.length === 0) return;
  throw new PlainReason(
    `The local cloud does not know ${unknown.join(", ")}: say in infra/local/template/known-resources.ts what is made of it.`,
  );
};
