/** The header under which the content network tells the API's functions the key that only they share. */
export const networkHeader = "x-jumpa-network";
