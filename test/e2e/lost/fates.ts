import { execFileSync } from "node:child_process";

/** What may become of one request on its way, or of its answer on the way back. */
const fates = ["killed", "answer lost", "answer cut", "answer late", "a page of the operator's"] as const;
export type Fate = (typeof fates)[number];

/** Of a copy without its history it is the first turn. */
const turnOfCommit = (): number => {
  try {
    const commit = execFileSync("git", ["rev-parse", "HEAD"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return Number.parseInt(commit.slice(0, 8), 16) % fates.length;
  } catch {
    return 0;
  }
};

const asked = process.env.JUMPA_FATES;
const turn = asked === undefined ? turnOfCommit() : Number(asked);

/** Which fates are tried in this run, for whoever reads its end. */
export const fatesSaid =
  asked === "all" ? "all fates" : `turn ${turn} of the ${fates.length} fates; JUMPA_FATES=${turn} again, =all for all`;

/**
 * The fates that a screen's request meets: one in a run, another for the next request and the next screen, and with the
 * next commit; JUMPA_FATES=0 to 4 chooses the turn, =all takes all five.
 */
export const fatesOf = (screen: number, request: number): readonly Fate[] =>
  asked === "all" ? fates : fates.filter((_, index) => index === (screen + request + turn) % fates.length);
