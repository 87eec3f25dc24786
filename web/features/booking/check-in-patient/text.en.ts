import { isolated } from "../../../text/isolated.ts";

const who = (name: string | undefined, number: number): string =>
  name ? `${isolated(name)} (number ${number})` : `Number ${number}`;

export const english = {
  words: (name: string | undefined, number: number) => ({
    said: `${who(name, number)} will be noted as here.`,
    not: `${who(name, number)} is not noted as here yet.`,
    sending: `${who(name, number)} is here: being sent.`,
    unsent: `${who(name, number)} is here: not sent yet, waiting for the network.`,
    done: `${who(name, number)} is noted as here.`,
  }),
  here: "Here, not sent yet",
};
