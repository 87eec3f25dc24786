/** Moves the clock of this process, and of all threads that it starts, ahead. */
export declare const shiftDates: (ms: number) => void;
