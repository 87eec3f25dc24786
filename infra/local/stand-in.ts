/** Something that answers in an AWS service's place: the same web-standard shape for each of them. */
export type StandIn = { handle(request: Request): Promise<Response> };

/** Runs a Lambda of the template with one event and gives its answer; rejects when the function fails. */
export type Invoke = (functionName: string, event: unknown) => Promise<unknown>;
