import type { Outputs } from "./deploy.ts";

/** What `run.ts` deployed; `pages` tells whether the web app could be published there. */
export type Deployment = Outputs & { pages: boolean };

/** The deployment under test, and the address of the emulator it lives in. */
export const deployment = (): Deployment & { emulator: string } => ({
  ...(JSON.parse(process.env.JUMPA_DEPLOYMENT ?? "") as Deployment),
  emulator: process.env.AWS_ENDPOINT_URL ?? "",
});
