import { isolated } from "../../text/isolated.ts";

export const english = {
  late: (minutes: number) => `about ${minutes}\u00a0minutes late`,
  delayed: (minutes: number, clock: string, who = "The practice") =>
    `${isolated(who)} is about ${minutes}\u00a0minutes late. The practice begins around ${clock}.`,
  timeStays: (clock: string) => `Your time is still ${clock}, as the line may catch up.`,
};
