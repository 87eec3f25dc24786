export const english = {
  here: "Arrived? On the ticket on your phone, press I am here and type this code.",
  pair: "Door code",
  how: (address: string) =>
    `Staff: on the desk's computer, open ${address}. The address it shows is to be opened on this screen, once.`,
};
