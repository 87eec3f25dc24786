/**
 * What is said of a person: nothing; who they are, or where their visit stands; or also what they come for and what was
 * found. A later one covers those before it.
 */
export const sayings = ["none", "personal", "clinical"] as const;
export type Saying = (typeof sayings)[number];

declare module "zod/v4/core" {
  /** What each schema that is registered says of itself; one that keeps silent does not compile. */
  interface GlobalMeta {
    /** The most that a value of it says of a person, beyond what its parts say of themselves. */
    says: Saying;
    /** What its values are the ids of, where people, or the clinic that something is of, are found by them. */
    names?: "person" | "visit" | "session" | "clinic";
  }
}
