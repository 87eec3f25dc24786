export const english = {
  home: "Home",
  back: "Back",
  signOut: "Sign out",
  pages: "Pages",
  language: "Language",
  missed: "Indonesian needs a network.",
  lost: "This page does not exist",
  lostLead: "Perhaps part of its address is missing.",
  toStart: "Go to the start",
  broken: "This page has not opened yet",
  brokenLead: "Check your network, then reload.",
  reload: "Reload",
};
