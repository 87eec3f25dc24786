/** How often a code may be tried. */
export const codeAttempts = 3;

/** A question of a sign-in that was answered: whether it was one of ours (a password is none), and answered rightly. */
export type Round = { isOurs: boolean; isRight: boolean };

/**
 * What comes next in a sign-in by code: ask (again), let in, or end it after the last attempt. The first round asks for
 * the device: to know it opens no door. Whoever signed a number up knows a password for it: only the code proves that
 * the number is theirs.
 */
export const signInStep = (rounds: readonly Round[]): "ask" | "enter" | "fail" => {
  if (rounds.some(({ isOurs }) => !isOurs)) return "fail";
  const [, ...guesses] = rounds;
  if (guesses.at(-1)?.isRight) return "enter";
  return guesses.length < codeAttempts ? "ask" : "fail";
};
