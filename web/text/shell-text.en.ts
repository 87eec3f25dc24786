import type { indonesian } from "./shell-text.id.ts";

export const english: typeof indonesian = {
  home: "Home",
  visits: "Visits",
  me: "Me",
  back: "Back",
  signOut: "Sign out",
  pages: "Pages",
  language: "Language",
  lost: "This page does not exist",
  lostLead: "Perhaps part of its address is missing.",
  toStart: "Go to the start",
  broken: "This page has not opened yet",
  brokenLead: "Check your network, then reload. What you filled in is kept.",
  reload: "Reload",
};
