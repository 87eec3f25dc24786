import { isolated } from "../../../text/isolated.ts";

const who = (name: string | undefined, number: string): string =>
  name ? `${isolated(name)} (number ${number})` : `Number ${number}`;

export const english = {
  words: (name: string | undefined, number: string) => ({
    said: `${who(name, number)} will be noted as here.`,
    not: `${who(name, number)} is not noted as here yet.`,
    sending: `${who(name, number)} is here: being sent.`,
    unsent: `${who(name, number)} is here: not sent yet, waiting for the network.`,
    done: `${who(name, number)} is noted as here.`,
  }),
  back: (name: string | undefined, number: string) => ({
    said: `${who(name, number)} goes back to the line.`,
    not: `${who(name, number)} is not back in the line yet.`,
    sending: `${who(name, number)} back to the line: being sent.`,
    unsent: `${who(name, number)} back to the line: not sent yet, waiting for the network.`,
    done: `${who(name, number)} is back in the line.`,
  }),
  here: "Here, not sent yet",
  backHere: "Back to the line, not sent yet",
};
