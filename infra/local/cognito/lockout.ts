import { CognitoFailure } from "./cognito-failure.ts";

const freeAttempts = 5;
const longestSeconds = 900;

/** Cognito's brake on guessing: after five wrong passwords each further one locks for twice as long, from 1 s to 15 min. */
export type Lockout = {
  check(user: string): void;
  wrong(user: string): void;
  right(user: string): void;
};

export const makeLockout = (now: () => number): Lockout => {
  const failures = new Map<string, { count: number; until: number }>();
  return {
    check: (user) => {
      if ((failures.get(user)?.until ?? 0) > now()) {
        throw new CognitoFailure("NotAuthorizedException", "Password attempts exceeded");
      }
    },
    wrong: (user) => {
      const count = (failures.get(user)?.count ?? 0) + 1;
      const seconds = count < freeAttempts ? 0 : Math.min(longestSeconds, 2 ** (count - freeAttempts));
      failures.set(user, { count, until: now() + seconds * 1000 });
    },
    right: (user) => {
      failures.delete(user);
    },
  };
};
