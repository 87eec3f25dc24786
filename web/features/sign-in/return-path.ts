/** Where to go after signing in: a page of ours, never an address from elsewhere. */
export const returnPath = (asked: string | string[] | undefined): string =>
  typeof asked === "string" && /^\/(?![/\\])/.test(asked) ? asked : "/";
