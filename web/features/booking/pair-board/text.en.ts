export const english = {
  title: "Door code",
  what: "Patients who arrive type the code on the call board and are noted as here. The code changes every 2 minutes.",
  show: "Show the board's address",
  showing: "Fetching",
  open: "Set up on this computer",
  other: "On another television, open this address once",
  secret: "Don't share this address with patients.",
  renew: "Change the door code",
  renewHint: "If this address got out, change it. Each board then has to be set up again.",
  renewed: "The door code was changed. Please set up each board again.",
};
