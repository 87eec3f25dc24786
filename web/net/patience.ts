/** How long anything asked of a server may take, from sending to the last byte of its answer. */
export const patience = 20_000;
