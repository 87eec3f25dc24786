/** Nobody said anything in the time given. */
export class TimedOut extends Error {
  constructor() {
    super("no answer in time");
    this.name = "TimedOut";
  }
}

/** The outcome of `work`, or `TimedOut` after `milliseconds`; what it does later is nobody's concern any more. */
export const inTime = <T>(work: Promise<T>, milliseconds: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimedOut()), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
