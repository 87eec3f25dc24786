export const english = {
  here: "I am here",
  code: "Code on the call board",
  hint: "4 digits that change every 2 minutes. Where there is no board, say your name at the desk.",
  four: "Type the 4 digits on the board.",
  send: "Note that I am here",
  sending: "Sending",
};
