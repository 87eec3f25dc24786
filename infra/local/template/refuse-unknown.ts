import { PlainReason } from "../machine/plain-reason.ts";
import type { Known } from "./known.ts";
import { resourceParts, resourcesElsewhere, resourcesPlayed, templateSections } from "./known-resources.ts";
import type { Resolve } from "./resolve.ts";
import type { Resource, Template } from "./template.ts";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** What is unknown in a value, each named by its path and, where only the value is, by that. */
const unknownIn = (path: string, value: unknown, known: Known | undefined): string[] => {
  if (known === undefined) return [path];
  if (known === "played" || known === "elsewhere") return [];
  const values = [value].flat();
  if ("only" in known)
    return values.filter((one) => !known.only.includes(one)).map((one) => `${path} ${JSON.stringify(one)}`);
  return values.flatMap((one) =>
    isRecord(one)
      ? Object.entries(one).flatMap(([name, field]) => unknownIn(`${path}.${name}`, field, known.fields[name]))
      : [path],
  );
};

const unknownOf = (id: string, resource: Resource, resolve: Resolve): string[] => {
  if (resourcesElsewhere.includes(resource.Type)) return [];
  const properties = resourcesPlayed[resource.Type];
  if (!properties) return [`${resource.Type} (${id})`];
  const parts = Object.keys(resource).filter((part) => !resourceParts.includes(part));
  const played = Object.entries(resource.Properties ?? {}).flatMap(([name, value]) => {
    const known = properties[name];
    return unknownIn(name, typeof known === "object" ? resolve(value) : value, known);
  });
  return [...parts, ...played].map((what) => `${what} of ${resource.Type} (${id})`);
};

/**
 * Refuses a template that says anything which is not known here, and names it: what would be ignored in silence is
 * missed only after the deployment.
 */
export const refuseUnknown = (template: Template, resolve: Resolve): void => {
  const unknown = [
    ...Object.keys(template).filter((section) => !templateSections.includes(section)),
    ...Object.entries(template.Resources).flatMap(([id, resource]) => unknownOf(id, resource, resolve)),
  ];
  if (unknown.length === 0) return;
  throw new PlainReason(
    `The local cloud does not know ${unknown.join(", ")}: say in infra/local/template/known-resources.ts what is made of it.`,
  );
};
