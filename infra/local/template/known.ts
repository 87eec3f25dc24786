/**
 * What is made of a property on this machine:
 * - `played`: it is done as the template says;
 * - `elsewhere`: nothing here depends on it (rights, names, copies, encryption, watching, limits of a whole district);
 * - `only`: these values alone are played; of a list each element must be one of them;
 * - `fields`: an object, or a list of them, of which each field is looked at by itself.
 */
export type Known =
  | "played"
  | "elsewhere"
  | { readonly only: readonly unknown[] }
  | { readonly fields: Readonly<Record<string, Known>> };

/** The properties of a kind of resource that are known here. */
export type KnownProperties = Readonly<Record<string, Known>>;
