export const english = {
  here: "Arrived? On the ticket on your phone, press I am here and type this code.",
  pair: "Door code",
};
