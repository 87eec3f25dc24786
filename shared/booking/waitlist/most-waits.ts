/** For how many services a person may wait at a time. */
export const mostWaits = 3;
