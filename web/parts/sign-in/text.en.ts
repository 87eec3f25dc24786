export const english = {
  expired: "Your sign-in has run out. Sign in again; what you filled in is still there.",
  leftElsewhere: "You signed out on another screen, so this screen was closed too.",
  otherPerson: "Somebody signed in with another account on another screen, so this screen was closed.",
  goOnAsOther: "Go on with that account",
  booking: "The appointment is kept under your number. What you answered is still there.",
  problem: {
    offline: "No network yet. Try again in a moment.",
    failed: "That did not work yet. Try again in a moment.",
  },
  keepsNothing: "This phone keeps nothing. After closing the app you have to sign in again.",
};
