import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  title: "Me",
  family: "Family",
  add: "Add somebody of the family",
  signIn: "Sign in with your phone number",
  signInLead: "Sign in to make appointments and see your visits.",
  signOut: "Sign out on this phone",
  signOutQuestion: "Sign out on this phone?",
  signOutNote: "Your appointments stay. Their tickets are removed from this phone.",
  signOutConfirm: "Yes, sign out",
  stay: "Stay signed in",
  language: "Language",
  none: "Nobody is entered yet.",
  relation: { self: "Me", spouse: "Husband or wife", child: "Child", parent: "Parent", other: "Other family" },
};
