import { isolated } from "../../../../text/isolated.ts";

export const english = {
  clash: (date: string, name: string, mine: string, theirs: string) =>
    `${date}, ${isolated(name)}: ${mine} here, ${theirs} saved by someone else.`,
  keepMine: (mine: string) => `Keep ${mine}`,
  takeTheirs: (theirs: string) => `Take ${theirs}`,
};
