export const english = {
  leaveTitle: {
    unsent: "Something has not been sent yet. Sign out all the same?",
    "in-consultation": "A visit is still going on. Sign out all the same?",
  },
  leaveLead: {
    unsent: "If you sign out now, it is lost from this device and not sent any more.",
    "in-consultation": "The visit does not end by itself: the patient waits until you sign in again.",
  },
  leaveYes: "Yes, sign out",
  stay: "Stay here",
};
