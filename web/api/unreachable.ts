/** Nobody answered: no network, or a server that is down. Nothing is known about what was asked. */
export class Unreachable extends Error {
  constructor(cause?: unknown) {
    super("unreachable", { cause });
    this.name = "Unreachable";
  }
}
