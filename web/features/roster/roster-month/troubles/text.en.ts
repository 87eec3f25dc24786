import { isolated } from "../../../../text/isolated.ts";

export const english = {
  fellBack: (cells: number) =>
    cells === 1
      ? "1 cell was not saved before its day was over. What was saved stands."
      : `${cells} cells were not saved before their days were over. What was saved stands.`,
  savedOnline: "There is no network yet. What was written stays here, and is saved as soon as the network is back.",
  savedLater: "It could not be saved yet. What was written stays here, and is tried again in a moment.",
  kept: (rows: number) =>
    rows === 1
      ? "1 row that is not saved is still here. It shows as soon as the network is back."
      : `${rows} rows that are not saved are still here. They show as soon as the network is back.`,
  aim: (date: string, name: string, content: string) => `${date}, ${isolated(name)}: ${content}`,
  publishUnsent: "It isn't known yet whether what was published has arrived.",
  sendAgain: "Send again",
};
