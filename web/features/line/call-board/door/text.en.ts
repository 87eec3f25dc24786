export const english = {
  here: "Arrived? On the ticket on your phone, press I am here and type this code.",
  pair: "Door code",
  how: "Staff: on the desk's computer, open Menu, then Door code. The address it shows is to be opened on this screen, once.",
};
