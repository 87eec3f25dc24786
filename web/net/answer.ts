/** What came back for a request: its body read to the end, undefined where it was no JSON object. */
export type Answer = { status: number; retryAfter: number; body: object | undefined };

const objectIn = (text: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    // A hotel's or an operator's own page in place of ours.
    return undefined;
  }
};

/** Reads a response to its end: a body that breaks off is no answer. */
export const answerIn = async (response: Response): Promise<Answer> => ({
  status: response.status,
  retryAfter: Number(response.headers.get("retry-after")) * 1000,
  body: objectIn(await response.text()),
});
