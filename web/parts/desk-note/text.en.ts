export const english = { ofDesk: "Note from the desk:" };
