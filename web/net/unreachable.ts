/** No answer that says anything: no network, or a server that is down. Nothing is known about what was asked. */
export class Unreachable extends Error {
  /** Whether somebody answered at all: then it is not the network. */
  readonly answered: boolean;

  constructor(cause?: unknown) {
    super("unreachable", { cause });
    this.name = "Unreachable";
    this.answered = typeof cause === "number";
  }
}
